import groom from '@/components/panel/groom.css?inline';
import parts from '@/components/ui/parts.css?inline';
import share from '@/components/panel/sharing/share.css?inline';
import workflow from '@/components/panel/workflow/workflow.css?inline';
import discussion from '@/components/panel/discussion/discussion.css?inline';
import own from './sheet.css?inline';

/** How the sheet looks, beside what a closed panel has already. */
export const css = parts + share + discussion + workflow + groom + own;
