import { sha256With } from '@/utils/model/digest';
import type { Entry } from '@/utils/model/entry';
import { hear } from '@/utils/model/entry-fields';
import { unsure, spelled } from '@/utils/model/estimate/scale';
import { mergeEntry } from '@/utils/model/merge';
import type { Person } from '@/utils/model/native';
import { alone } from '@/utils/model/reactions';
import type { IssueRef } from '@/utils/model/ref';
import type { RoundId } from '@/utils/model/rounds/times';
import { sealOf } from '@/utils/model/seal';
import type { Saying } from '@/utils/model/view';
import type { Place } from '@/utils/store/said-store';
import { TrackerError } from '@/utils/trackers/failure';
import { type Grooming, groomingOf } from './grooming';
import { sayMark } from './say-marks';
import type { SayTools } from './say-tools';

type Asking = Extract<Saying, { field: `ask:${string}` }>;
type Marking = Extract<Saying, { field: `decide:${string}` | `todo:${string}` }>;
type OfRound = Extract<Saying, { field: 'vote' | 'agree' | 'close' | 'revote' }>;
type Rounding = Extract<Saying, { field: `in:${RoundId}` | `pass:${RoundId}` }>;
type Groom = Asking | Marking | OfRound | Rounding | Extract<Saying, { field: 'live' }>;

/** Whether something is said about votes, questions, marks, rounds or talking in person. */
export function isGrooming(saying: Saying): saying is Groom {
  return /^(?:vote|agree|close|revote|live|(?:ask|decide|todo|in|pass):.*)$/s.test(saying.field);
}

/**
 * Keeps what a person says of votes, questions, marks, rounds or talking in person. Rejects with what is in the way.
 */
export async function groom(
  tools: SayTools,
  place: Place,
  known: Entry,
  me: Person | undefined,
  saying: Groom,
): Promise<void> {
  const { said, now } = tools;
  if (saying.field === 'live')
    return said.say(place, known, 'live', saying.value === null ? null : { why: saying.value }, now());
  if (isAsking(saying)) {
    const { answer: _, ...asked } =
      hear(mergeEntry(known, await said.entry(place)), 'ask', saying.field.slice(4))?.value ?? {};
    return said.say(place, known, saying.field, saying.value && { ...asked, ...saying.value }, now());
  }
  if (isMarking(saying)) return sayMark(tools, place, known, saying);
  if (isRounding(saying)) return sayRound(tools, place, known, me, saying);
  return sayOfRound(tools, place, known, me, saying);
}

/** Who does not own readiness is told so: their word would count for nobody. */
async function sayRound(
  tools: SayTools,
  place: Place,
  known: Entry,
  me: Person | undefined,
  saying: Rounding,
): Promise<void> {
  if (saying.field.startsWith('in:')) {
    const { owns, owner } = await groomingNow(tools, place, me);
    if (!me) throw new TrackerError('signed-out', { key: 'account.connect-for-rounds' });
    if (!owns) throw new TrackerError('forbidden', { key: 'round.not-owner', owner });
  }
  return tools.said.say(place, known, saying.field, saying.value, tools.now());
}

function isRounding(saying: Groom): saying is Rounding {
  return /^(?:in|pass):/.test(saying.field);
}

function isMarking(saying: Groom): saying is Marking {
  return /^(?:decide|todo):/.test(saying.field);
}

function isAsking(saying: Groom): saying is Asking {
  return saying.field.startsWith('ask:');
}

async function sayOfRound(
  tools: SayTools,
  place: Place,
  known: Entry,
  me: Person | undefined,
  saying: OfRound,
): Promise<void> {
  const { said, now } = tools;
  // Whether a vote is late is told by its stamp: it follows all that was read, whatever ended an earlier life.
  await said.adopt(place.person, place.project, {}, (await tools.folded(place.project)).fold.latest, now());
  const grooming = await groomingNow(tools, place, me);
  const {
    estimate: { round },
    owns,
    owner,
  } = grooming;
  if (saying.field === 'revote') {
    // Whoever else called for it did so for this person too.
    if (saying.value <= Number(round)) return;
    if (!grooming.estimate.votes.some(({ id }) => id !== place.person))
      throw new TrackerError('invalid', { key: 'vote.alone' });
    return said.say(place, known, 'revote', { round: Number(round) + 1 }, now());
  }
  const given = saying.field === 'close' ? saying.value : saying.value.round;
  if (given !== round) throw new TrackerError('invalid', { key: 'vote.other-round' });
  if (saying.field === 'close') {
    if (!owns) throw new TrackerError('forbidden', { key: 'vote.not-owner', owner });
    return said.say(place, known, 'close', { round }, now());
  }
  const value = saying.value.value === null ? null : onScale(grooming, saying.value.value);
  if (saying.field === 'vote')
    return vote(tools, place, known, me, {
      round,
      value,
      opened: hear(await said.entry(place), 'open', round) !== undefined,
    });
  if (value === unsure) throw new TrackerError('invalid', { key: 'vote.unsure' });
  return said.say(place, known, 'agree', value === null ? null : { round, value }, now());
}

function onScale({ estimate: { scale } }: Grooming, text: string): string {
  const value = spelled(scale, text);
  if (value === undefined) throw new TrackerError('invalid', { key: 'vote.off-scale', value: text, scale });
  return value;
}

/** Without an account nobody vouches for a vote, so none is sealed: it is kept here until there is one. */
async function vote(
  { said, now, drawId }: SayTools,
  place: Place,
  known: Entry,
  me: Person | undefined,
  cast: { round: string; value: string | null; opened: boolean },
): Promise<void> {
  const { round, value, opened } = cast;
  if (value === null) {
    return said.cast(
      place,
      known,
      { round, secret: null, ...(me && { seal: null }), ...(opened && { open: null }) },
      now(),
    );
  }
  const sha256 = sha256With(crypto.subtle);
  const salt = await sha256(`${drawId()} ${drawId()}`);
  const seal = me && { hash: await sealOf({ issue: place.ref, round, author: me.id, value, salt }, sha256) };
  return said.cast(place, known, { round, secret: { round, value, salt }, ...(seal && { seal }) }, now());
}

async function groomingNow(
  { store, said, foldedFor, now }: SayTools,
  place: Place,
  me: Person | undefined,
): Promise<Grooming> {
  const ref: IssueRef = place.ref;
  const [row, talk, ledger, mine] = await Promise.all([
    store.issue(ref),
    store.talk(ref),
    foldedFor(ref),
    said.entry(place),
  ]);
  return groomingOf({
    ref,
    native: row?.native,
    talk,
    folded: ledger,
    me: me ?? alone,
    mine,
    secrets: [],
    former: row?.former ?? [],
    now: now(),
  });
}
