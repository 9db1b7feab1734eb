import { sha256With } from '@/utils/model/digest';
import { hear } from '@/utils/model/entry-fields';
import { spelled, unsure } from '@/utils/model/estimate/scale';
import { sealOf } from '@/utils/model/seal';
import type { SayTools } from '@/utils/sync/say-tools';
import { TrackerError } from '@/utils/trackers/failure';
import type { Grooming } from '@/utils/views/grooming';
import { groomingNow } from './grooming-now';
import { entryFor, type Handler, type OwnEntry, type Wanted } from './handler';

type OfBallot = 'vote' | 'agree' | 'reveal' | 'revote';

/** Asks the team to vote once more. */
export const revote: Handler<'revote'> = async (tools, wanted) => {
  const { place, known, grooming } = await voting(tools, wanted);
  const { ballot, votes } = grooming.estimate;
  // Whoever else called for it did so for this person too.
  if (wanted.intent.ballot <= Number(ballot)) return;
  if (!votes.some(({ id }) => id !== place.person)) throw new TrackerError('invalid', { key: 'vote.alone' });
  return tools.said.say(place, known, 'revote', { round: Number(ballot) + 1 }, tools.now());
};

/** Has the votes of the ballot of now opened. */
export const closeBallot: Handler<'reveal'> = async (tools, wanted) => {
  const { place, known, grooming } = await voting(tools, wanted);
  const { estimate, owns, owner } = grooming;
  needThis(estimate, wanted.intent.ballot);
  if (!owns) throw new TrackerError('forbidden', { key: 'vote.not-owner', owner });
  return tools.said.say(place, known, 'close', { round: estimate.ballot }, tools.now());
};

/** The number that the team is to agree on. */
export const agree: Handler<'agree'> = async (tools, wanted) => {
  const { place, known, grooming } = await voting(tools, wanted);
  const { ballot } = grooming.estimate;
  const value = valueOf(grooming, wanted.intent);
  if (value === unsure) throw new TrackerError('invalid', { key: 'vote.unsure' });
  return tools.said.say(place, known, 'agree', value === null ? null : { round: ballot, value }, tools.now());
};

/** Without an account nobody vouches for a vote, so none is sealed: it is kept here until there is one. */
export const vote: Handler<'vote'> = async (tools, wanted) => {
  const { said, now, drawId } = tools;
  const { place, known, me, grooming } = await voting(tools, wanted);
  const { ballot } = grooming.estimate;
  const value = valueOf(grooming, wanted.intent);
  if (value === null) {
    const isOpened = hear(await said.entry(place), 'open', ballot) !== undefined;
    const taken = { round: ballot, secret: null, ...(me && { seal: null }), ...(isOpened && { open: null }) };
    return said.cast(place, known, taken, now());
  }
  const sha256 = sha256With(crypto.subtle);
  const salt = await sha256(`${drawId()} ${drawId()}`);
  const seal = me && { hash: await sealOf({ issue: place.ref, ballot, author: me.id, value, salt }, sha256) };
  const cast = { round: ballot, secret: { round: ballot, value, salt }, ...(seal && { seal }) };
  return said.cast(place, known, cast, now());
};

/** The person's entry and where grooming stands, for what is said about the ballot of now. */
async function voting(tools: SayTools, wanted: Wanted<OfBallot>): Promise<OwnEntry & { grooming: Grooming }> {
  const { said, folded, now } = tools;
  const own = await entryFor(tools, wanted);
  const { place, me } = own;
  // Whether a vote is late is told by its stamp: it follows all that was read, whatever ended an earlier life.
  await said.adopt(place.person, place.project, {}, (await folded(place.project)).fold.latest, now());
  return { ...own, grooming: await groomingNow(tools, place, me) };
}

/** A value of the ballot of now, as the scale spells it; null takes it back. */
function valueOf({ estimate }: Grooming, said: { ballot: string; value: string | null }): string | null {
  needThis(estimate, said.ballot);
  if (said.value === null) return null;
  const value = spelled(estimate.scale, said.value);
  if (value === undefined)
    throw new TrackerError('invalid', { key: 'vote.off-scale', value: said.value, scale: estimate.scale });
  return value;
}

function needThis({ ballot }: Grooming['estimate'], meant: string): void {
  if (meant !== ballot) throw new TrackerError('invalid', { key: 'vote.other-round' });
}
