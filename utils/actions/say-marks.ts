import { hear } from '@/utils/model/entry-fields';
import type { IntentOf } from '@/utils/model/intent';
import { longestQuote, markedIn } from '@/utils/model/mark-key';
import { mergeEntry } from '@/utils/model/merge';
import { TrackerError } from '@/utils/trackers/failure';
import { wordsIn } from '@/utils/views/marks';
import { entryFor, type Handler } from './handler';

type Deciding = IntentOf<'decide'>;

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
  if (isDeciding(intent)) {
    const { field, value } = intent;
    const text = value && !value.not && (value.text ?? (await words(field.slice('decide:'.length))));
    return said.say(place, known, field, value && { ...value, ...(text && { text }) }, now());
  }
  const { field, value } = intent;
  const key = field.slice('todo:'.length);
  const before = hear(mergeEntry(known, await said.entry(place)), 'todo', key)?.value;
  const isMark = value && !value.not && value.done === undefined;
  const { not: _, ...mine } = before ?? {};
  return said.say(
    place,
    known,
    field,
    value && {
      ...(value.not ? {} : isMark ? mine : before),
      ...value,
      ...(isMark && { text: value.text ?? (await words(key)) }),
    },
    now(),
  );
};

function isDeciding(intent: IntentOf<'decide' | 'todo'>): intent is Deciding {
  return intent.field.startsWith('decide:');
}
