import type { Evidence } from '../check';
import { fromBody, fromTitle } from '../finding';
import { isLine } from './words';
import { tells, type Passage, type Sentence } from './passage';

/** The words that make a user or job story, in one sentence, on lines of their own, or in a table; undefined where none is. */
export function storyIn(own: readonly Passage[], title: Sentence): Evidence[] | undefined {
  const body = inParts(own) ?? inLines(own);
  if (body !== undefined) return fromBody(body);
  return isStory([title]) ? fromTitle(title.text) : undefined;
}

/** Role and wish as cells or labelled lines. */
function inParts(own: readonly Passage[]): string[] | undefined {
  const part = (kind: string) => own.find((passage) => passage.section.kind === kind && !isLine('dummies', passage.text));
  const role = part('role');
  const want = part('want');
  return role === undefined || want === undefined || role === want ? undefined : [role.text, want.text, part('benefit')?.text ?? ''];
}

/** Role and wish in one line or in the lines just below. */
function inLines(own: readonly Passage[]): string[] | undefined {
  for (let at = 0; at < own.length; at += 1) {
    const group = own.slice(at, at + 3).filter((passage) => passage.block <= (own[at]?.block ?? 0) + 2);
    for (const lines of [group.slice(0, 1), group]) {
      const story = lines.flatMap((passage) => passage.sentences);
      if (isStory(story)) return lines.map((passage) => passage.text);
    }
  }
  return undefined;
}

function isStory(read: readonly Sentence[]): boolean {
  const first = read[0];
  if (first === undefined) return false;
  const opener = first.hits.find((hit) => (hit.kind === 'role' || hit.kind === 'when') && hit.from <= 3);
  if (opener === undefined) return false;
  const wish = read.some((sentence, at) => sentence.hits.some((hit) => hit.kind === 'want' && (at > 0 || hit.from > opener.to)));
  if (!wish || isDummy(read)) return false;
  return opener.kind === 'role' || read.some((sentence) => tells(sentence, 'reason'));
}

/** Whether nothing but filler stands between the fixed words of the story. */
function isDummy(read: readonly Sentence[]): boolean {
  const whole = read.map((sentence) => sentence.text).join(' ');
  const parts = whole.split(/[,，、]|\b(?:so that|damit|afin de|afin que|para que|i want to|i want|möchte ich|je veux|quiero|quero)\b/i).map((part) => part.trim().replace(/^(?:as an?|as the|als|en tant que|como) /i, '')).filter((part) => part !== '');
  return parts.filter((part) => isLine('dummies', part)).length * 2 > parts.length;
}
