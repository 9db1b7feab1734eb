import { hear } from '@/utils/model/entry-fields';
import type { Person } from '@/utils/model/native';
import { type Change, changesSince } from '@/utils/model/since';
import type { Told } from '@/utils/model/told';
import type { SinceView } from '@/utils/model/view';
import { baselineOf, type LastSeen } from '@/utils/model/last-seen';
import { factsOf } from '@/utils/trackers/facts';
import type { Grooming } from './grooming';
import { inWords, type Pictured, snapshotOf } from './snapshot';

/** One change: in a few words, and, where there is more to it, in a sentence. */
interface Said {
  short: Told;
  full?: Told;
}

/**
 * What changed since the person's last visit; undefined where nothing did, but for what they did themselves.
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
    says: {
      key: 'since.looked',
      at: before.at,
      today: new Date(before.at).toDateString() === new Date(now).toDateString(),
      changes: said.map(({ short }) => short),
    },
    texts: changes.flatMap((change) => ('runs' in change ? [{ of: change.kind, runs: change.runs }] : [])),
    facts: said.flatMap(({ full }) => full ?? []),
    comments: changes.flatMap((change) =>
      change.kind === 'comments'
        ? [...change.added.map((id) => ({ id, is: 'new' })), ...change.edited.map((id) => ({ id, is: 'changed' }))]
        : [],
    ),
  };
}

function saidOf(change: Change, grooming: Grooming, me: Person | undefined): Said[] {
  switch (change.kind) {
    case 'fact':
      return [ofFact(change)];
    case 'list':
      return [ofList(change)];
    case 'comments':
      return [{ short: commentsIn(change) }];
    case 'votes':
      return ofVotes(change, grooming, me).map((short) => ({ short }));
    default:
      return [];
  }
}

function ofTexts(changes: readonly Change[]): Said[] {
  const texts = changes.flatMap((change) => ('runs' in change ? change.kind : []));
  return texts.length === 0 ? [] : [{ short: { key: 'since.texts', texts } }];
}

function ofFact({ what, from, to }: Extract<Change, { kind: 'fact' }>): Said {
  const short: Told = { key: 'since.fact', what, to };
  return what === 'state' || from === '' ? { short } : { short, full: { key: 'since.was', what, from } };
}

function ofList({ what, added, removed }: Extract<Change, { kind: 'list' }>): Said {
  return { short: { key: 'since.list', what }, full: { key: 'since.listed', what, added, removed } };
}

function commentsIn({ added, edited, deleted }: Extract<Change, { kind: 'comments' }>): Told {
  return { key: 'since.comments', added: added.length, edited: edited.length, deleted };
}

/** A round that this person called for, or opened, is no news to them. */
function ofVotes(
  { round, voted, phase, agreed }: Extract<Change, { kind: 'votes' }>,
  { voices, estimate }: Grooming,
  me: Person | undefined,
): Told[] {
  const own = voices.find(({ author }) => author.id === me?.id)?.entry;
  const isCalled = round !== undefined && String(own && hear(own, 'revote')?.value.round) !== round;
  const people = voted.map((id) => estimate.votes.find((vote) => vote.id === id)?.name ?? null);
  const isOpened = phase === 'revealed' && estimate.due?.by !== me?.name;
  return [
    ...(isCalled ? [{ key: 'since.revote' as const }] : []),
    ...(people.length > 0 ? [{ key: 'since.voted' as const, people }] : []),
    ...(isOpened ? [{ key: 'since.opened' as const }] : []),
    ...(agreed === undefined ? [] : [{ key: 'since.agreed' as const, value: agreed }]),
  ];
}
