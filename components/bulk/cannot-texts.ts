import type { Cannot } from '@/utils/model/change-set';

/** Why an issue stays as it is. */
export const cannotTexts: Record<Cannot, string> = {
  already: 'It is already set.',
  'not-read': 'Tend has not read this issue yet. Open it once.',
  'no-account': 'No account is connected there. Connect it in the settings.',
  'other-person': 'You are signed in there as someone else than the account that Tend is connected with.',
  shut: 'The project is archived or the issue is locked.',
  'no-such-status': 'This project has no such status.',
  'no-such-tag': 'This project has no such tag.',
  'no-priorities': 'This tracker has no priorities. Use a label.',
  'no-such-place': 'This project has no sprint, milestone, cycle or project of that name.',
  'several-places': 'This project has several of that name. Plan it on its own page.',
  'not-told': 'The tracker did not list what this project can be planned into. Try again later.',
  'no-such-person': 'This project knows nobody of that name, or several.',
  'several-people': 'Several people are assigned. Remove them on its own page.',
  itself: 'It is the issue that the others duplicate.',
  elsewhere: 'The other issue is in another tracker or on another host, which cannot mark that. Link it in a comment.',
  closed: 'It is closed already. Mark it on its own page.',
  marked: 'It is marked as a duplicate of another issue already.',
  'not-agreed': 'This has changed: people no longer agree on it, or you do not own its round.',
  'not-in-review': 'This has changed: the review no longer asks for it.',
  'not-read-now': 'The tracker did not answer. Try again later.',
  'no-closing':
    'No status that closes it can be reached from its status, or not the one in the team’s rules. Close it on its own page.',
  'several-closings': 'Several statuses close it. Name one in the team’s rules, under “Quarterly review”.',
  'closing-wants': 'Closing it takes fields that have to be filled in. Close it on its own page.',
};
