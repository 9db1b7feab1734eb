import groom from '@/components/groom.css?inline';
import parts from '@/components/parts.css?inline';
import share from '@/components/share.css?inline';
import workflow from '@/components/workflow.css?inline';
import discussion from '@/components/discussion.css?inline';
import own from './sheet.css?inline';

/** How the sheet looks, beside what a closed panel has already. */
export const css = parts + share + discussion + workflow + groom + own;
