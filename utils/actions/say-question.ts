import { hear } from '@/utils/model/entry-fields';
import { mergeEntry } from '@/utils/model/merge';
import { entryFor, type Handler } from './handler';

/** That a comment asks somebody, or which comment answers it; what was said of the question before stays. */
export const ask: Handler<'ask'> = async (tools, wanted) => {
  const { said, now } = tools;
  const { place, known } = await entryFor(tools, wanted);
  const { field, value } = wanted.intent;
  const { answer: _, ...asked } =
    hear(mergeEntry(known, await said.entry(place)), 'ask', field.slice('ask:'.length))?.value ?? {};
  return said.say(place, known, field, value && { ...asked, ...value }, now());
};
