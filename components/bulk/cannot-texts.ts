import type { Cannot } from '@/utils/model/change-set';

/** Why an issue stays as it is. */
export const cannotTexts: Record<Cannot, string> = {
  already: 'It is so already.',
  'not-read': 'Tend has not read this issue yet. Open it once.',
  'no-account': 'No account is connected there. Connect it in the settings.',
  'other-person': 'You are signed in there as somebody else than Tend is connected as.',
  shut: 'The project is archived or the issue is locked.',
  'no-such-status': 'This project has no such status.',
  'no-such-tag': 'This project has no such tag.',
  'no-priorities': 'This tracker has no priorities. Use a label.',
  'no-such-place': 'This project has nothing of that name to plan into.',
  'several-places': 'This project has several of that name. Plan it on its own page.',
  'not-told': 'The tracker did not say what this project has to plan into. Try again later.',
  'no-such-person': 'This project knows nobody of that name, or several.',
  'several-people': 'Several people have it. Take them off on its own page.',
  itself: 'It is the issue that the others duplicate.',
  elsewhere: 'The other issue is in another tracker or on another host, which cannot mark that. Link it in a comment.',
  closed: 'It is closed already. Mark it on its own page.',
  marked: 'It is marked as a duplicate of another issue already.',
  'not-agreed': 'This changed since: people do not agree on it any more, or you do not own its round.',
  'not-in-review': 'This changed since: the review does not ask this of it any more.',
  'not-read-now': 'The tracker did not answer now. Try again later.',
  'no-closing':
    'No status that closes it can be reached from where it is, or not the one that the team’s rules name. Close it on its own page.',
  'several-closings': 'Several statuses close it. Name one in the team’s rules, under “Quarterly review”.',
  'closing-wants': 'Closing it takes fields that have to be filled in. Close it on its own page.',
};
