import groom from '@/components/groom.css?inline';
import parts from '@/components/parts.css?inline';
import share from '@/components/share.css?inline';
import standing from '@/components/standing.css?inline';
import talk from '@/components/talk.css?inline';
import own from './sheet.css?inline';

/** How the sheet looks, beside what a closed panel has already. */
export const css = parts + share + talk + standing + groom + own;
