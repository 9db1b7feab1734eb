import { countWords, isSpaceless } from '../../blocks-text';
import type { Check } from '../check';
import { found, fromTitle } from '../finding';
import { starts, tells, type Sentence } from '../reading/passage';
import { isLine, readSentence } from '../reading/words';

/** A title that names a specific outcome, behaviour, defect or deliverable. */
export const title: Check = {
  id: 'title',
  name: 'Title',
  level: 'required',
  judge: (_subject, reading) => {
    const evidence = fromTitle(reading.title.text);
    const bare = withoutTags(reading.title.text);
    if (bare === '') return found('fail', reading.title.text === '' ? 'There is no title.' : 'The title is only a number or a tag.', evidence);
    if (isLine('generic', bare) || isLine('placeholders', bare)) return found('fail', 'The title would fit any ticket: say what it is about and what about it.', evidence);
    if (isSpecific(readSentence(bare, reading.languages.mask))) return found('pass', 'The title says what it is about.', evidence);
    return found('fail', 'The title names a topic: say what should happen to it or what is wrong with it.', evidence);
  },
};

const tag = /^\s*(?:\[[^\]]{0,40}\]|【[^】]{0,20}】|\([A-Za-z]{1,12}\)|[\p{Emoji_Presentation}\uFE0F]+|(?:feat|fix|bug|chore|docs|task|story|epic|refactor|feature|issue|us|hu|rfc|spike|wip)(?:\([^)]{0,30}\))?\s*[:\-–]|[A-Za-z]{1,6}[ _.-]?\d+(?:[._-]\d+)*(?:\s*[:.\-–)]|\s|$)|#?\d+(?:\.\d+)*(?:[:.\-–)]|\s|$)|[-–:.#*\s]+)/iu;

/** The title without ids, tags and numbers at its start. */
function withoutTags(text: string): string {
  let rest = text;
  for (let turn = 0; turn < 4; turn += 1) {
    const cut = rest.replace(tag, '');
    if (cut === rest) break;
    rest = cut;
  }
  return /[\p{L}]/u.test(rest) ? rest.trim() : '';
}

function isSpecific(sentence: Sentence): boolean {
  const words = countWords(sentence.text);
  if (isSpaceless(sentence.text)) return words >= 2 && (words >= 5 || tells(sentence, 'verb') || tells(sentence, 'order'));
  if (words < 2) return false;
  if (starts(sentence, 'order') || tells(sentence, 'verb') || tells(sentence, 'trouble')) return true;
  return words >= 5 || (words >= 3 && tells(sentence, 'joint'));
}
