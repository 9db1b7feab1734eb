import type { ChangePart } from '@/utils/model/change-set';
import { sentence } from '@/utils/words/sentence';
import type { Told } from '@/utils/model/told';
import { cannotTexts } from './cannot-texts';

/** Where one issue of an applied set is; `refused`: the tracker's reason. */
export function partText(part: ChangePart, refused: Told | undefined): string {
  if (refused !== undefined) return `Refused: ${sentence(refused)}`;
  if (part.cannot) return cannotTexts[part.cannot];
  const undo = part.undo && undoTexts[part.undo];
  return undo ?? stateTexts[part.state];
}

const stateTexts: Record<ChangePart['state'], string> = {
  planned: 'Planned',
  owed: 'Waiting',
  done: 'Done',
  stopped: 'Stopped before it was sent',
  lost: 'Replaced or given up since',
};

const undoTexts: Record<NonNullable<ChangePart['undo']>, string> = {
  asked: 'To be undone',
  owed: 'Being undone',
  done: 'Restored',
  changed: 'Changed since: left as it is',
  unread: 'Not restored: it could not be read',
  'no-way': 'Not restored: there was no value to go back to',
};
