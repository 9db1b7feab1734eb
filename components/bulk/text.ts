import {
  type BulkEdit,
  type BulkKind,
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
