import { TrackerError } from '@/utils/trackers/failure';
import { groomingNow } from './grooming-now';
import { entryFor, type Handler } from './handler';

/** Puts an issue into a round, or closes it there. Who does not own readiness is told so: it would count for nobody. */
export const putIn: Handler<'put-in'> = async (tools, wanted) => {
  const { place, known, me } = await entryFor(tools, wanted);
  const { owns, owner } = await groomingNow(tools, place, me);
  if (!me) throw new TrackerError('signed-out', { key: 'account.connect-for-rounds' });
  if (!owns) throw new TrackerError('forbidden', { key: 'round.not-owner', owner });
  const { round, put } = wanted.intent;
  return tools.said.say(place, known, `in:${round}`, put, tools.now());
};

/** That the person has no opinion, in a round: a full answer. */
export const pass: Handler<'pass'> = async (tools, wanted) => {
  const { place, known } = await entryFor(tools, wanted);
  const { round, on } = wanted.intent;
  return tools.said.say(place, known, `pass:${round}`, on || null, tools.now());
};
