import type { Row } from '@/utils/model/rows/row';

export const day = 24 * 60 * 60 * 1000;
/** What time it is in tests of rows; milliseconds since 1970. */
export const now = Date.UTC(2026, 10, 28);

/** An open issue that lacks two of four required checks, and of which nobody said anything. */
export function row(number: number, more: Partial<Row> = {}): Row {
  return {
    ref: `github:github.com/acme/web#${number}`,
    project: 'github:github.com/acme/web',
    tracker: 'github',
    link: `https://github.com/acme/web/issues/${number}`,
    title: `Issue ${number}`,
    state: 'open',
    tags: [],
    labels: [],
    ballot: 'idle',
    votes: { cast: 0, mine: false },
    reactions: { '+1': 0, '-1': 0, ready: 0, stale: 0, mine: [], names: { '+1': [], '-1': [], ready: [] } },
    questions: { open: 0, toMe: 0 },
    live: 0,
    passed: 2,
    required: 4,
    failing: ['story', 'criteria'],
    plan: {},
    parents: [],
    assignees: [],
    mine: false,
    asks: [],
    turn: 'author',
    since: now - number * day,
    updatedAt: now - number * day,
    readAt: now,
    readBy: 'api',
    from: '',
    ...more,
  };
}

/** One that passes all its checks. */
export const readyRow = (number: number, more: Partial<Row> = {}): Row =>
  row(number, { passed: 4, failing: [], turn: 'team', ...more });

/** Reactions of the team, without names. */
export function reactions(more: Partial<Row['reactions']>): Row['reactions'] {
  return { ...row(0).reactions, ...more };
}
