/**
 * What a ledger's text and its pages say to people beside what Tend keeps there. In English whatever the rules say: a
 * page is not written anew because a language was chosen.
 */
export const ledgerNote =
  'The comments here carry the grooming entries of this project, and this text its rules. Kept by Tend.';

/** Of one page, by the name of whoever wrote it. */
export function pageNote(author: string, isEmpty: boolean): string {
  return `${author}'s grooming entries, kept by Tend.${isEmpty ? ' There are none on this page now.' : ''}`;
}
