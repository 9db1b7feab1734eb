import {
  type BulkEdit,
  type BulkKind,
  type Cannot,
  type ChangePart,
  type ChangeSet,
  meAsName,
  type PartEdit,
} from '@/utils/model/change-set';
import { placeNames } from '@/utils/model/places';
import { longKeyOf } from '@/utils/model/ref';
import { titled } from '@/utils/model/workflow';
import { sentence } from '@/utils/words/sentence';
import { stepTexts } from '../backlog/review-text';
import { countOf } from '../backlog/text';
import { roundTitle } from '../rounds/text';

/** What can be changed of many issues at once, and the key that begins it. */
export const bulkKinds = [
  { kind: 'status', name: 'Status', key: 's' },
  { kind: 'tag', name: 'Tags', key: 't' },
  { kind: 'priority', name: 'Priority', key: 'p' },
  // Milestones are what the most trackers have.
  { kind: 'plan', name: 'Plan', key: 'm' },
  { kind: 'assign', name: 'Assignee', key: 'a' },
  { kind: 'duplicate', name: 'Duplicate', key: 'd' },
  { kind: 'round', name: 'Round', key: 'r' },
] as const satisfies { kind: BulkKind; name: string; key: string }[];

/** What is about to be changed, and of how many issues. */
export function bulkTitle(kind: BulkKind, count: number): string {
  const issues = countOf(count, 'issue');
  if (kind === 'round') return `Put ${issues} into a round`;
  if (kind === 'duplicate') return count === 1 ? 'Mark 1 issue as a duplicate' : `Mark ${issues} as duplicates`;
  return `${bulkKinds.find((one) => one.kind === kind)?.name} of ${issues}`;
}

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

/** An edit in a few words: `Status: Ready for grooming`. */
export function editText(edit: BulkEdit | PartEdit): string {
  if (edit.kind === 'agreed') return `What agrees in the ${lowered(roundTitle(edit))}`;
  if (edit.kind === 'review') return stepTexts[edit.step];
  if (edit.kind === 'estimate') return `Estimate: ${edit.to}`;
  if (edit.kind === 'priority') return `Priority: ${edit.to}`;
  if (edit.kind === 'plan')
    return edit.to === null ? `No ${placeNames[edit.place].toLowerCase()}` : `${placeNames[edit.place]}: ${edit.to}`;
  if (edit.kind === 'status') return `Status: ${titled(edit.to)}`;
  if (edit.kind === 'assign') return edit.to === null ? 'Give to nobody' : `Give to ${nameText(edit.to)}`;
  if (edit.kind === 'duplicate') return `Duplicate of ${longKeyOf(edit.of)}`;
  return `${edit.on ? 'Add' : 'Remove'} tag: ${titled(edit.tag)}`;
}

/** A person, or whoever is at this screen. */
function nameText(name: string): string {
  return name === meAsName ? 'me' : name;
}

/** The same where the heading says already what is changed. */
export function choiceText(edit: BulkEdit): string {
  if (edit.kind === 'priority') return edit.to;
  return edit.kind === 'status' ? titled(edit.to) : editText(edit);
}

/** What was or will be there. */
function valueText({ kind }: BulkEdit | PartEdit, value: string): string {
  if (value === '') return kind === 'assign' ? 'nobody' : 'none';
  if (kind === 'assign') return nameText(value);
  return kind === 'status' || kind === 'tag' ? titled(value) : value;
}

const fieldNames = {
  status: 'Status',
  tag: 'Tag',
  priority: 'Priority',
  estimate: 'Estimate',
  duplicate: 'Duplicate of',
  assign: 'Assignee',
};

/**
 * What one part changes: `Needs estimation → Ready for planning`; where the set changes several things, what it is too.
 */
export function changeText(set: Pick<ChangeSet, 'edit'>, part: ChangePart): string {
  const { before, after, edit = set.edit } = part;
  if (edit.kind === 'duplicate') return editText(edit);
  const values = `${valueText(edit, before)} → ${valueText(edit, after)}`;
  if (edit.kind === 'review') return `${edit.step === 'close' ? 'Status' : 'Label'}: ${values}`;
  if (!part.edit || edit.kind === 'agreed') return values;
  return `${edit.kind === 'plan' ? placeNames[edit.place] : fieldNames[edit.kind]}: ${values}`;
}

function lowered(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}

/** Whom the trackers tell of it, tracker by tracker. */
export function tellsOf(parts: readonly ChangePart[]): string[] {
  const trackers = new Map(
    parts.flatMap(({ change, tracker }) => (change ? [[tracker.name, tracker.tells] as const] : [])),
  );
  return [...trackers].map(([name, tells]) => `${name}: ${sentence(tells)}`);
}

/** How long it takes, in whole seconds or minutes. */
export function durationText(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  return seconds < 90 ? `about ${countOf(seconds, 'second')}` : `about ${countOf(Math.ceil(seconds / 60), 'minute')}`;
}
