import { hear } from '@/utils/model/entry-fields';
import type { Person } from '@/utils/model/native';
import { type Change, changesSince } from '@/utils/model/since';
import type { SinceView } from '@/utils/model/view';
import { baselineOf, type LastSeen } from '@/utils/model/last-seen';
import { factsOf } from '@/utils/trackers/facts';
import type { Grooming } from './grooming';
import { inWords, type Pictured, snapshotOf } from './snapshot';

/** One change: in a few words, and, where there is more to it, in a sentence. */
interface Said {
  short: string;
  full?: string;
}

/**
 * What changed since the person's last visit, in words; undefined where nothing did, but for what they did themselves.
 * `now` in milliseconds since 1970. Pure.
 */
export function sinceOf(lastSeen: LastSeen | undefined, pictured: Pictured, now: number): SinceView | undefined {
  const before = baselineOf(lastSeen, now);
  if (!before) return undefined;
  const {
    row,
    folded: { policy },
    grooming,
    me,
  } = pictured;
  const { capabilities } = factsOf(row.ref);
  const changes = changesSince(
    inWords(before.shot, policy, capabilities),
    inWords(snapshotOf(pictured), policy, capabilities),
  );
  const said = [...ofTexts(changes), ...changes.flatMap((change) => saidOf(change, grooming, me))];
  if (said.length === 0) return undefined;
  return {
    at: before.at,
    says: `Since you looked ${when(before.at, now)}: ${said.map(({ short }) => short).join(', ')}`,
    texts: changes.flatMap((change) =>
      'runs' in change ? [{ label: change.kind === 'title' ? 'Title' : 'Description', runs: change.runs }] : [],
    ),
    facts: said.flatMap(({ full }) => full ?? []),
    comments: changes.flatMap((change) =>
      change.kind === 'comments'
        ? [...change.added.map((id) => ({ id, is: 'new' })), ...change.edited.map((id) => ({ id, is: 'changed' }))]
        : [],
    ),
  };
}

function when(at: number, now: number): string {
  const date = new Date(at);
  if (date.toDateString() === new Date(now).toDateString())
    return `at ${date.toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' })}`;
  return `on ${date.toLocaleDateString([], { day: 'numeric', month: 'short' })}`;
}

function saidOf(change: Change, grooming: Grooming, me: Person | undefined): Said[] {
  switch (change.kind) {
    case 'fact':
      return [ofFact(change)];
    case 'list':
      return [ofList(change)];
    case 'comments':
      return ofComments(change);
    case 'votes':
      return ofVotes(change, grooming, me).map((short) => ({ short }));
    default:
      return [];
  }
}

function ofTexts(changes: readonly Change[]): Said[] {
  const kinds = changes.flatMap((change) => ('runs' in change ? change.kind : []));
  return kinds.length === 0 ? [] : [{ short: `${kinds.join(' and ')} changed` }];
}

function ofFact({ what, from, to }: Extract<Change, { kind: 'fact' }>): Said {
  if (what === 'state') return { short: to === 'open' ? 'opened again' : to };
  const name = what === 'standing' ? 'status' : what;
  const short = to === '' ? `no ${name} any more` : what === 'status' ? `moved to ${to}` : `${name} is now ${to}`;
  return {
    short,
    ...(from !== '' && { full: `${name.slice(0, 1).toUpperCase()}${name.slice(1)} was ${from} before.` }),
  };
}

const lists = {
  labels: ['labels', 'Labels'],
  parents: ['what it is part of', 'Part of'],
  blockers: ['what it waits for', 'Waits for'],
} as const;

function ofList({ what, added, removed }: Extract<Change, { kind: 'list' }>): Said {
  const [name, title] = lists[what];
  const parts = [
    added.length > 0 && `added ${added.join(', ')}`,
    removed.length > 0 && `removed ${removed.join(', ')}`,
  ];
  return { short: `${name} changed`, full: `${title}: ${parts.filter(Boolean).join('; ')}.` };
}

function ofComments({ added, edited, deleted }: Extract<Change, { kind: 'comments' }>): Said[] {
  const counts = [
    [added.length, 'new'],
    [edited.length, 'changed'],
    [deleted, 'deleted'],
  ] as const;
  return counts
    .filter(([count]) => count > 0)
    .map(([count, is], at) => ({ short: `${count} ${is}${at > 0 ? '' : count === 1 ? ' comment' : ' comments'}` }));
}

/** A round that this person called for, or opened, is no news to them. */
function ofVotes(
  { round, voted, phase, agreed }: Extract<Change, { kind: 'votes' }>,
  { voices, estimate }: Grooming,
  me: Person | undefined,
): string[] {
  const own = voices.find(({ author }) => author.id === me?.id)?.entry;
  const isCalled = round !== undefined && String(own && hear(own, 'revote')?.value.round) !== round;
  const names = voted.map((id) => estimate.votes.find((vote) => vote.id === id)?.name ?? 'somebody');
  const isOpened = phase === 'revealed' && estimate.due?.by !== me?.name;
  return [
    ...(isCalled ? ['asked to vote again'] : []),
    ...(names.length > 0 ? [`${names.join(', ').replace(/, ([^,]*)$/, ' and $1')} voted`] : []),
    ...(isOpened ? ['votes were opened'] : []),
    ...(agreed !== undefined ? [`agreed on ${agreed}`] : []),
  ];
}
