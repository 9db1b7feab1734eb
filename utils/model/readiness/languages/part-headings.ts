import type { PartRole } from '../../issue';

/** What stands over a part: words of English are always looked for, whatever the field is called. */
export const partHeadings: Record<PartRole, string> = {
  criteria: 'Acceptance criteria',
  story: 'User story',
  steps: 'Steps to reproduce',
  documents: 'Attachments',
};
