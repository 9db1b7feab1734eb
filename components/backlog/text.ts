import type { CheckId } from '@/utils/model/readiness/check';
import type { Density, Form } from '@/utils/model/rows/look';
import type { GroupKey, SortKey } from '@/utils/model/rows/order';
import type { Ask, Row, Turn } from '@/utils/model/rows/row';
import { titled } from '@/utils/model/workflow';
import { counted, joined } from '@/utils/words/en/lists';

export const sortTexts: Record<SortKey, string> = {
  waiting: 'Waiting longest',
  readiness: 'Closest to ready',
  reactions: 'Most reactions',
  priority: 'Priority',
  spread: 'Widest spread',
  updated: 'Changed last',
  objections: 'Loudest first',
};

export const groupTexts: Record<GroupKey, string> = {
  none: 'No groups',
  project: 'Project',
  status: 'Status',
  parent: 'Epic or parent',
  objective: 'Objective',
  assignee: 'Assignee',
};

export const formTexts: Record<Form, string> = { list: 'List', table: 'Table, 100 a page' };

export const densityTexts: Record<Density, string> = { comfortable: 'Comfortable', compact: 'Compact' };

const noneTexts: Partial<Record<GroupKey, string>> = { assignee: 'Nobody', objective: 'No objective' };

/** What a group is called: the policy's statuses are kept as ids. */
export function groupTitle(by: GroupKey, name: string): string {
  if (name === '') return noneTexts[by] ?? 'None';
  return by === 'status' ? titled(name) : name;
}

const checkNames = {
  title: 'title',
  description: 'description',
  story: 'user story or problem',
  criteria: 'acceptance criteria',
  documents: 'supporting documents',
  questions: 'open questions',
  dependencies: 'dependencies',
  size: 'size',
  objective: 'objective',
} satisfies Record<CheckId, string>;
const names = new Map<string, string>(Object.entries(checkNames));

/** What a check asks for; one that is ticked by hand goes by the name that the team gave it. */
export function checkName(check: string): string {
  return names.get(check) ?? check;
}

/** `1 issue`, `12 issues`. */
export function countOf(count: number, one: string, many = `${one}s`): string {
  return counted(count, { one, other: many });
}

/** How ready an issue is, and what it lacks. */
export function readinessText({ passed, required, failing }: Row): string {
  if (failing.length === 0) return `Ready: all ${required} required checks pass.`;
  const shown = failing.map(checkName);
  return `${passed} of ${required} required checks pass. Missing: ${joined(shown)}.`;
}

const asks: Record<Ask, string> = {
  question: 'a question to you',
  vote: 'your vote',
  'agreed-earlier': 'the text changed since your ✅',
  refused: 'a change of yours was refused',
};

const turns: Record<Turn, string> = { me: 'You', team: 'Team', author: 'Author', nobody: '' };

/** Whose turn it is, short, and why, for the tip beside it. */
export function turnText({ turn, asks: mine, questions, ballot }: Row): { short: string; why: string } {
  const why =
    turn === 'me'
      ? `Waits for ${joined(mine.map((ask) => asks[ask]))}.`
      : turn === 'author'
        ? 'Waits for its author to fill in what is missing.'
        : turn === 'nobody'
          ? 'Waits for nobody.'
          : questions.open > 0
            ? `Waits for an answer to ${countOf(questions.open, 'question')}.`
            : ballot === 'voting'
              ? 'Waits for votes.'
              : 'Waits for what the team thinks.';
  return { short: turns[turn], why };
}

const reactions = { '+1': '👍', '-1': '👎', ready: '✅' } as const;

/** Who reacted how, a line a kind. */
export function reactionsText({ reactions: given }: Row): string {
  const lines = (['+1', '-1', 'ready'] as const).flatMap((kind) => {
    const count = given[kind];
    if (count === 0) return [];
    const names = given.names[kind];
    const rest = count - names.length;
    return `${reactions[kind]} ${joined(rest > 0 ? [...names, countOf(rest, 'other')] : names)}`;
  });
  return lines.length > 0 ? lines.join('\n') : 'No reactions yet';
}

export const day = 24 * 60 * 60 * 1000;

/** How long ago, in the largest unit that says enough: `3 d`, `5 w`. `at` and `now`: milliseconds since 1970. */
export function ageText(at: number, now: number): string {
  const days = Math.max(0, Math.floor((now - at) / day));
  if (days < 1) return 'today';
  if (days < 14) return `${days} d`;
  return days < 120 ? `${Math.floor(days / 7)} w` : `${Math.floor(days / 30)} mo`;
}

/** What the page's keys do. */
export const backlogKeys = [
  { keys: 'j k ↓ ↑', does: 'Next and previous issue' },
  { keys: 'Space', does: 'Show or hide its sheet' },
  { keys: 'Enter', does: 'Open it in its tracker' },
  { keys: 'x', does: 'Select' },
  { keys: 'Shift+↓ ↑', does: 'Select more' },
  { keys: 'Ctrl+A', does: 'Select all in view' },
  { keys: 's t p m', does: 'Set status, tags, priority or plan' },
  { keys: 'a', does: 'Set the assignee' },
  { keys: 'd', does: 'Mark as a duplicate' },
  { keys: 'r', does: 'Put into a round' },
  { keys: 'v', does: 'In the review: propose the next step' },
  { keys: 'Ctrl+Z', does: 'Undo the latest bulk change' },
  { keys: '/', does: 'Search and filter' },
  { keys: 'Ctrl+K', does: 'Find a command' },
  { keys: 'Esc', does: 'Close, clear or leave' },
  { keys: '?', does: 'Show these shortcuts' },
];
