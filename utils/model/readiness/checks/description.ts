import type { Told } from '../../told';
import type { Check } from '../check';
import { failed, found, fromBody } from '../finding';
import type { Passage } from '../reading/passage';
import type { Reading } from '../reading/reading';

/** Fewer own words than this tell nobody what is meant. */
export const fewestWords = 15;

/** The author's own words: no templates, headings, quotes of others, code, addresses. */
export const description: Check = {
  id: 'description',
  level: 'required',
  judge: (_subject, reading) => {
    const own = reading.passages.filter((passage) => passage.role === 'own');
    const words = own.reduce((sum, passage) => sum + passage.words, 0);
    const evidence = fromBody(longestOf(own, 3).map((passage) => passage.text));
    if (words >= fewestWords) return found('pass', { key: 'description.good', words }, evidence);
    return failed(
      reading,
      words === 0 ? emptyBecause(reading) : { key: 'description.short', words, fewest: fewestWords },
      'description',
      evidence,
    );
  },
};

/** The longest passages, the longest first; of two as long the one above. */
function longestOf(passages: readonly Passage[], most: number): Passage[] {
  const longest: Passage[] = [];
  for (const passage of passages) {
    const at = longest.findIndex(({ words }) => words < passage.words);
    if (at !== -1) longest.splice(at, 0, passage);
    else if (longest.length < most) longest.push(passage);
    if (longest.length > most) longest.pop();
  }
  return longest;
}

function emptyBecause(reading: Reading): Told {
  if (reading.passages.length === 0 && reading.headings.length === 0) return { key: 'description.empty' };
  const roles = new Set(reading.passages.map((passage) => passage.role));
  if (roles.has('prompt') || roles.has('blank') || roles.has('conduct') || reading.passages.length === 0)
    return { key: 'description.template' };
  return { key: 'description.bare' };
}
