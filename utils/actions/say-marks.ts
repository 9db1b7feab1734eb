import { hear } from '@/utils/model/entry-fields';
import { longestQuote, markedIn } from '@/utils/model/mark-key';
import { mergeEntry } from '@/utils/model/merge';
import { TrackerError } from '@/utils/trackers/failure';
import { wordsIn } from '@/utils/views/marks';
import { entryFor, type Handler } from './handler';

/**
 * Keeps that a person marks a decision or next step, says that it is none, or that it is done. A mark keeps the words
 * that it is about: those quoted, else the beginning of the comment. Rejects where the comment was not read.
 */
export const sayMark: Handler<'decide' | 'todo'> = async (tools, wanted) => {
  const { said, store, now } = tools;
  const { intent } = wanted;
  const { place, known } = await entryFor(tools, wanted);
  const words = async (key: string): Promise<string> => {
    const { comment, part } = markedIn(key);
    const text = part ? undefined : wordsIn(await store.discussion(place.ref))(comment)?.trim();
    if (!text) throw new TrackerError('invalid', { key: 'comment.not-read' });
    return text.slice(0, longestQuote);
  };
  if (intent.kind === 'decide') {
    const { mark, decision } = intent;
    const text = decision && !decision.not && (decision.text ?? (await words(mark)));
    return said.say(place, known, `decide:${mark}`, decision && { ...decision, ...(text && { text }) }, now());
  }
  const { mark, step } = intent;
  const before = hear(mergeEntry(known, await said.entry(place)), 'todo', mark)?.value;
  const isMark = step && !step.not && step.done === undefined;
  const { not: _, ...mine } = before ?? {};
  return said.say(
    place,
    known,
    `todo:${mark}`,
    step && {
      ...(step.not ? {} : isMark ? mine : before),
      ...step,
      ...(isMark && { text: step.text ?? (await words(mark)) }),
    },
    now(),
  );
};
