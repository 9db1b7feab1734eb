import { hear } from '@/utils/model/entry-fields';
import { mergeEntry } from '@/utils/model/merge';
import { entryFor, type Handler } from './handler';

/** That a comment asks somebody, or which comment answers it; what was said of the question before stays. */
export const ask: Handler<'ask'> = async (tools, wanted) => {
  const { said, now } = tools;
  const { place, known } = await entryFor(tools, wanted);
  const { comment, asked } = wanted.intent;
  const { answer: _, ...before } = hear(mergeEntry(known, await said.entry(place)), 'ask', comment)?.value ?? {};
  return said.say(place, known, `ask:${comment}`, asked && { ...before, ...asked }, now());
};
