import { entryFor, type Handler } from './handler';

/** That a check is met, by the person's word. */
export const tick: Handler<'tick'> = async (tools, wanted) => {
  const { place, known } = await entryFor(tools, wanted);
  const { check, on } = wanted.intent;
  return tools.said.say(place, known, `check:${check}`, on || null, tools.now());
};

/** That a check need not be met, and why. */
export const waive: Handler<'waive'> = async (tools, wanted) => {
  const { place, known } = await entryFor(tools, wanted);
  const { check, reason } = wanted.intent;
  return tools.said.say(place, known, `waive:${check}`, reason === null ? null : { reason }, tools.now());
};
