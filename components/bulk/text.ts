import type { BulkEdit, Cannot, ChangePart, ChangeSet } from '@/utils/model/change-set';
import { titled } from '@/utils/model/standing';
import { countOf } from '../backlog/text';

/** What can be changed of many issues at once, and the key that begins it. */
export const bulkKinds = [
  { kind: 'status', name: 'Status', key: 's' },
  { kind: 'tag', name: 'Tags', key: 't' },
  { kind: 'priority', name: 'Priority', key: 'p' },
] as const;
export type BulkKind = (typeof bulkKinds)[number]['kind'];

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
};

/** An edit in a few words: `Status: Ready for grooming`. */
export function editText(edit: BulkEdit): string {
  if (edit.kind === 'priority') return `Priority: ${edit.to}`;
  if (edit.kind === 'status') return `Status: ${titled(edit.to)}`;
  return `${edit.on ? 'Add' : 'Remove'} tag: ${titled(edit.tag)}`;
}

/** The same where the heading says already what is changed. */
export function choiceText(edit: BulkEdit): string {
  if (edit.kind === 'tag') return editText(edit);
  return edit.kind === 'priority' ? edit.to : titled(edit.to);
}

/** What was or will be there. */
export function valueText(edit: BulkEdit, value: string): string {
  if (value === '') return 'none';
  return edit.kind === 'priority' ? value : titled(value);
}

/** Whom the trackers tell of it, tracker by tracker. */
export function tellsOf(parts: readonly ChangePart[]): string[] {
  const trackers = new Map(
    parts.flatMap(({ change, tracker }) => (change ? [[tracker.name, tracker.tells] as const] : [])),
  );
  return [...trackers].map(([name, tells]) => `${name}: ${tells}`);
}

/** How long it takes, in whole seconds or minutes. */
export function durationText(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  return seconds < 90 ? `about ${countOf(seconds, 'second')}` : `about ${countOf(Math.ceil(seconds / 60), 'minute')}`;
}

/** Where one issue of an applied set is; `refused`: the tracker's reason. */
export function partText(part: ChangePart, refused: string | undefined): string {
  if (refused !== undefined) return `Refused: ${refused}`;
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

/** How an applied set stands, in one line: `47 of 50 restored; 3 were changed by others since`. */
export function standingText({ parts }: ChangeSet, refused: number): string {
  const count = (is: (part: ChangePart) => boolean): number => parts.filter(is).length;
  const undoing = count(({ undo }) => undo !== undefined);
  const list: string[] = [];
  const add = (n: number, text: string): void => void (n > 0 && list.push(`${n.toLocaleString('en')} ${text}`));
  if (undoing > 0) {
    list.push(
      `${count(({ undo }) => undo === 'done').toLocaleString('en')} of ${undoing.toLocaleString('en')} restored`,
    );
    add(
      count(({ undo }) => undo === 'changed'),
      'changed since and left as they are',
    );
    add(
      count(({ undo }) => undo === 'unread' || undo === 'no-way'),
      'could not be restored',
    );
  } else {
    const wanted = count(({ change }) => change !== undefined);
    list.push(`${count(({ state }) => state === 'done').toLocaleString('en')} of ${wanted.toLocaleString('en')} done`);
    add(
      count(({ state }) => state === 'stopped'),
      'stopped',
    );
    add(
      count(({ state }) => state === 'lost'),
      'replaced or given up',
    );
  }
  add(refused, 'refused');
  return `${list.join('; ')}.`;
}
