import { countWords, isSpaceless } from '../../blocks-text';
import type { Check } from '../check';
import { found, fromTitle } from '../finding';
import { starts, tells, type Sentence } from '../reading/passage';
import { wordsOf } from '../fold';
import { exactKind } from '../reading/headings';
import { isLine, type Words } from '../reading/words';
import { readSentence } from '../reading/sentence';
import type { Vocabulary } from '../vocabulary';

/** A title that names a specific outcome, behaviour, defect or deliverable. */
export const title: Check = {
  id: 'title',
  level: 'required',
  judge: (_subject, reading) => {
    const { vocabulary, languages } = reading;
    const evidence = fromTitle(reading.title.text);
    const bare = withoutTags(reading.title.text);
    if (bare === '')
      return found('fail', { key: reading.title.text === '' ? 'title.none' : 'title.tag-only' }, evidence);
    if (isGeneric(vocabulary, bare)) return found('fail', { key: 'title.generic' }, evidence);
    const isRead = bare === reading.title.text && !reading.strange;
    const read = isRead ? reading.title : readSentence(vocabulary.words, bare, languages.mask);
    if (isSpecific(vocabulary.words, read)) return found('pass', { key: 'title.good' }, evidence);
    return found('fail', { key: 'title.topic' }, evidence);
  },
};

/** Whether a title is a known heading, filler, or made of words that fit any ticket. */
function isGeneric({ words: known, headings }: Vocabulary, bare: string): boolean {
  if (isLine(known, 'generic', bare) || isLine(known, 'placeholders', bare) || exactKind(headings, bare) !== undefined)
    return true;
  const words = wordsOf(bare);
  return words.length <= 5 && words.every((word) => isLine(known, 'generic', word));
}

const tag =
  /^\s*(?:\[[^\]]{0,40}\]|【[^】]{0,20}】|\([A-Za-z]{1,12}\)|[\p{Emoji_Presentation}\uFE0F]+|(?:feat|fix|bug|chore|docs|task|story|epic|refactor|feature|issue|us|hu|rfc|spike|wip)(?:\([^)]{0,30}\))?\s*[:\-–]|[A-Za-z]{1,6}[ _.-]?\d+(?:[._-]\d+)*(?:\s*[:.\-–)]|$)|(?:us|hu|uc|rf|rnf|req|fr|nfr|tc|pbi|ac|story|task|ticket|issue|feature)[ _.-]?\d+(?:[._-]\d+)*\s|#?\d+(?:\.\d+)*(?:[:.\-–)]|\s|$)|[-–:.#*\s]+)/iu;

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

/** "Admin: reset password" */
function ordersAfterColon(sentence: Sentence): boolean {
  const after = /[:：–-]\s+(\p{L}+)\s+\p{L}/u.exec(sentence.text)?.[1]?.toLowerCase();
  const at = after === undefined ? -1 : sentence.words.indexOf(after);
  return at > 0 && sentence.hits.some((hit) => hit.kind === 'order' && hit.from === at);
}

/** Signals of words that say something of a thing. */
const verbal: ReadonlySet<string> = new Set(['verb', 'trouble', 'must']);

function hasVerb(known: Words, sentence: Sentence): boolean {
  return sentence.hits.some((hit) => verbal.has(hit.kind) && !isLine(known, 'generic', sentence.words[hit.from] ?? ''));
}

/** The words that say more than "problem with", "changes in". */
function contentWords(known: Words, sentence: Sentence): string[] {
  return sentence.words.filter(
    (word, at) =>
      !isLine(known, 'generic', word) && !sentence.hits.some((hit) => hit.kind === 'joint' && hit.from === at),
  );
}

function isSpecific(known: Words, sentence: Sentence): boolean {
  const words = countWords(sentence.text);
  if (isSpaceless(sentence.text))
    return words >= 2 && (words >= 5 || tells(sentence, 'verb') || tells(sentence, 'order'));
  if (words < 2) return false;
  if (starts(sentence, 'order') || hasVerb(known, sentence) || (words >= 4 && tells(sentence, 'order'))) return true;
  if (ordersAfterColon(sentence)) return true;
  const meant = contentWords(known, sentence);
  if (meant.length < Math.min(3, sentence.words.length)) return meant.length === sentence.words.length;
  return tells(sentence, 'trouble') || words >= 5 || tells(sentence, 'joint');
}
