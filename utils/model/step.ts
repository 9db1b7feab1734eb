import { type Marked, type Markings, marksOf } from './marked';
import { type Addressee, addressees } from './question';
import { lastOf } from './word';

/** A next step that people marked. */
export interface Step extends Marked {
  to: Addressee[];
  /** Who said last that it is done, and when. */
  done?: { by: string; at: number };
}

/**
 * Next steps that people marked, the oldest first: open, or done by the last word of anybody of the team. Pure, total.
 */
export function stepsOf(given: Markings): Step[] {
  return marksOf(given, 'todo', 'todo').map(({ mark, words, commentCommand }) => {
    const asked = lastOf(words, ({ value }) => value.to && { ids: value.to, called: value.called ?? [] });
    const told = lastOf(words, (word) => (word.value.done === undefined ? undefined : word));
    return {
      ...mark,
      to: addressees(asked, commentCommand),
      ...(told?.value.done && { done: { by: told.by.name, at: told.at } }),
    };
  });
}
