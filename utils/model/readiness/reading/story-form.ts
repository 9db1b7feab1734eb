import { isSpaceless } from '../../blocks-text';
import type { Evidence } from '../check';
import { fromBody, fromTitle } from '../finding';
import type { Hit } from '../lexicon';
import { isDummyStory } from './dummies';
import { isLine, type Words } from './words';
import { tells, type Passage, type Sentence } from './passage';

/**
 * The words that make a user or job story, in one sentence, on lines of their own, or in a table; undefined where none
 * is.
 */
export function storyIn(
  known: Words,
  own: readonly Passage[],
  headings: readonly Sentence[],
  title: Sentence,
): Evidence[] | undefined {
  const heading = headings.find((sentence) => isStory(known, [sentence]));
  const body = inParts(known, own) ?? inLines(known, own) ?? (heading === undefined ? undefined : [heading.text]);
  if (body !== undefined) return fromBody(body);
  return isStory(known, [title]) ? fromTitle(title.text) : undefined;
}

/** Role and wish as cells or labelled lines. */
function inParts(known: Words, own: readonly Passage[]): string[] | undefined {
  const part = (kind: string) =>
    own.find((passage) => passage.section.kind === kind && !isLine(known, 'dummies', passage.text));
  const role = part('role');
  const want = part('want') ?? part('description') ?? part('benefit') ?? part('reason');
  return role === undefined || want === undefined || role === want
    ? undefined
    : [role.text, want.text, part('benefit')?.text ?? ''];
}

/** Role and wish in one line or in the lines just below. */
function inLines(known: Words, own: readonly Passage[]): string[] | undefined {
  for (let at = 0; at < own.length; at += 1) {
    if (openerOf(own[at]?.sentences[0]) === undefined) continue;
    const group = own.slice(at, at + 3).filter((passage) => passage.block <= (own[at]?.block ?? 0) + 2);
    for (const lines of [group.slice(0, 1), group]) {
      const story = lines.flatMap((passage) => passage.sentences);
      if (isStory(known, story)) return lines.map((passage) => passage.text);
    }
  }
  return undefined;
}

/** The words that may open a story: as a …, when I … */
function openerOf(first: Sentence | undefined): Hit | undefined {
  return first?.hits.find(
    (hit) => (hit.kind === 'role' || hit.kind === 'when') && hit.from <= (isSpaceless(first.text) ? 20 : 3),
  );
}

function isStory(known: Words, read: readonly Sentence[]): boolean {
  const opener = openerOf(read[0]);
  if (opener === undefined) return false;
  const wish = read.some((sentence, at) =>
    sentence.hits.some((hit) => hit.kind === 'want' && (at > 0 || hit.from > opener.to)),
  );
  if (!wish || isDummyStory(known, read.map((sentence) => sentence.text).join(' '))) return false;
  return opener.kind === 'role' || read.some((sentence) => tells(sentence, 'reason'));
}
