import { entryFor, type Handler } from './handler';

/** That the person wants to talk about the issue live, and why. */
export const sayLive: Handler<'live'> = async (tools, wanted) => {
  const { place, known } = await entryFor(tools, wanted);
  const { reason } = wanted.intent;
  return tools.said.say(place, known, 'live', reason === null ? null : { why: reason }, tools.now());
};
