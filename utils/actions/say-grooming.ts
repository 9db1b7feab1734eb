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
import type { Intent } from '@/utils/model/view';
import type { Place } from '@/utils/store/said-store';
import { TrackerError } from '@/utils/trackers/failure';
import { type Grooming, groomingOf } from '@/utils/views/grooming';
import { sayMark } from './say-marks';
import type { SayTools } from '@/utils/sync/say-tools';

type Asking = Extract<Intent, { field: `ask:${string}` }>;
type Marking = Extract<Intent, { field: `decide:${string}` | `todo:${string}` }>;
type OfRound = Extract<Intent, { field: 'vote' | 'agree' | 'close' | 'revote' }>;
type Rounding = Extract<Intent, { field: `in:${RoundId}` | `pass:${RoundId}` }>;
type Groom = Asking | Marking | OfRound | Rounding | Extract<Intent, { field: 'live' }>;

/** Whether something is said about votes, questions, marks, rounds or talking in person. */
export function isGrooming(intent: Intent): intent is Groom {
  return /^(?:vote|agree|close|revote|live|(?:ask|decide|todo|in|pass):.*)$/s.test(intent.field);
}

/**
 * Keeps what a person says of votes, questions, marks, rounds or talking in person. Rejects with what is in the way.
 */
export async function groom(
  tools: SayTools,
  place: Place,
  known: Entry,
  me: Person | undefined,
  intent: Groom,
): Promise<void> {
  const { said, now } = tools;
  if (intent.field === 'live')
    return said.say(place, known, 'live', intent.value === null ? null : { why: intent.value }, now());
  if (isAsking(intent)) {
    const { answer: _, ...asked } =
      hear(mergeEntry(known, await said.entry(place)), 'ask', intent.field.slice(4))?.value ?? {};
    return said.say(place, known, intent.field, intent.value && { ...asked, ...intent.value }, now());
  }
  if (isMarking(intent)) return sayMark(tools, place, known, intent);
  if (isRounding(intent)) return sayRound(tools, place, known, me, intent);
  return sayOfRound(tools, place, known, me, intent);
}

/** Who does not own readiness is told so: their word would count for nobody. */
async function sayRound(
  tools: SayTools,
  place: Place,
  known: Entry,
  me: Person | undefined,
  intent: Rounding,
): Promise<void> {
  if (intent.field.startsWith('in:')) {
    const { owns, owner } = await groomingNow(tools, place, me);
    if (!me) throw new TrackerError('signed-out', { key: 'account.connect-for-rounds' });
    if (!owns) throw new TrackerError('forbidden', { key: 'round.not-owner', owner });
  }
  return tools.said.say(place, known, intent.field, intent.value, tools.now());
}

function isRounding(intent: Groom): intent is Rounding {
  return /^(?:in|pass):/.test(intent.field);
}

function isMarking(intent: Groom): intent is Marking {
  return /^(?:decide|todo):/.test(intent.field);
}

function isAsking(intent: Groom): intent is Asking {
  return intent.field.startsWith('ask:');
}

async function sayOfRound(
  tools: SayTools,
  place: Place,
  known: Entry,
  me: Person | undefined,
  intent: OfRound,
): Promise<void> {
  const { said, now } = tools;
  // Whether a vote is late is told by its stamp: it follows all that was read, whatever ended an earlier life.
  await said.adopt(place.person, place.project, {}, (await tools.folded(place.project)).fold.latest, now());
  const grooming = await groomingNow(tools, place, me);
  const {
    estimate: { ballot },
    owns,
    owner,
  } = grooming;
  if (intent.field === 'revote') {
    // Whoever else called for it did so for this person too.
    if (intent.value <= Number(ballot)) return;
    if (!grooming.estimate.votes.some(({ id }) => id !== place.person))
      throw new TrackerError('invalid', { key: 'vote.alone' });
    return said.say(place, known, 'revote', { round: Number(ballot) + 1 }, now());
  }
  const given = intent.field === 'close' ? intent.value : intent.value.round;
  if (given !== ballot) throw new TrackerError('invalid', { key: 'vote.other-round' });
  if (intent.field === 'close') {
    if (!owns) throw new TrackerError('forbidden', { key: 'vote.not-owner', owner });
    return said.say(place, known, 'close', { round: ballot }, now());
  }
  const value = intent.value.value === null ? null : onScale(grooming, intent.value.value);
  if (intent.field === 'vote')
    return vote(tools, place, known, me, {
      ballot,
      value,
      opened: hear(await said.entry(place), 'open', ballot) !== undefined,
    });
  if (value === unsure) throw new TrackerError('invalid', { key: 'vote.unsure' });
  return said.say(place, known, 'agree', value === null ? null : { round: ballot, value }, now());
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
  cast: { ballot: string; value: string | null; opened: boolean },
): Promise<void> {
  const { ballot, value, opened } = cast;
  if (value === null) {
    return said.cast(
      place,
      known,
      { round: ballot, secret: null, ...(me && { seal: null }), ...(opened && { open: null }) },
      now(),
    );
  }
  const sha256 = sha256With(crypto.subtle);
  const salt = await sha256(`${drawId()} ${drawId()}`);
  const seal = me && { hash: await sealOf({ issue: place.ref, ballot, author: me.id, value, salt }, sha256) };
  return said.cast(
    place,
    known,
    { round: ballot, secret: { round: ballot, value, salt }, ...(seal && { seal }) },
    now(),
  );
}

async function groomingNow(
  { store, said, foldedFor, now }: SayTools,
  place: Place,
  me: Person | undefined,
): Promise<Grooming> {
  const ref: IssueRef = place.ref;
  const [row, discussion, ledger, mine] = await Promise.all([
    store.issue(ref),
    store.discussion(ref),
    foldedFor(ref),
    said.entry(place),
  ]);
  return groomingOf({
    ref,
    native: row?.native,
    discussion,
    folded: ledger,
    me: me ?? alone,
    mine,
    secrets: [],
    former: row?.former ?? [],
    now: now(),
  });
}
