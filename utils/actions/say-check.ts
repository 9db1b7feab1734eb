import { entryFor, type Handler } from './handler';

/** That a check is met, by the person's word. */
export const tick: Handler<'check'> = async (tools, wanted) => {
  const { place, known } = await entryFor(tools, wanted);
  const { field, value } = wanted.intent;
  return tools.said.say(place, known, field, value, tools.now());
};

/** That a check need not be met, and why. */
export const waive: Handler<'waive'> = async (tools, wanted) => {
  const { place, known } = await entryFor(tools, wanted);
  const { field, value } = wanted.intent;
  return tools.said.say(place, known, field, value === null ? null : { reason: value }, tools.now());
};
