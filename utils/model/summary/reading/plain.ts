import { fold } from '../../readiness/fold';
import type { Cues } from '../cues';

/** Signs of one sentence that are looked at. */
const longest = 600;

/** A sentence without the name it begins with, and without the signs behind it. */
export function withoutName(text: string, mentions: readonly string[]): string {
  const name = mentions.find((mention) => text.startsWith(mention));
  return text.slice(name?.length ?? 0).replace(/^[\s,.:;!–—()-]+/, '');
}

const address = /https?:\/\/[^\s<>]+/g;

/** Signs that part clauses, two dashes among them. */
const clauseEnd = /[,;:，；：、（）]\s*|\s\(|(?<!\()\)\s*|\s(?:[-–—]{1,2}|\*)\s|\.\s+/;

/** A sign that may part clauses: half of all sentences have none. */
const parting = /[,;:，；：、（）()–—*]|[-.]\s/;

/**
 * The clauses of a sentence, each without the fillers before its first word; none where it is one clause. `read`: the
 * sentence as it is folded, so that its clauses need not be; an address becomes one sign there, and is parted by its
 * colon.
 */
export function clausesOf(
  { text, read }: { text: string; read: string },
  mentions: readonly string[],
  known: readonly Cues[],
): readonly string[] {
  const isFolded = !text.includes('://');
  const whole = isFolded ? read : text.slice(0, longest);
  if (!parting.test(whole)) return none;
  const clauses = whole.split(clauseEnd);
  if (clauses.length === 1) return none;
  return clauses.map((clause) =>
    clause === '' ? clause : withoutOpening(isFolded ? clause.trimEnd() : folded(clause), mentions, known),
  );
}

const none: readonly never[] = [];

/** A folded text without the names and fillers before its first word. */
export function withoutOpening(read: string, mentions: readonly string[], known: readonly Cues[]): string {
  let plain = read;
  for (let before = ''; before !== plain;) {
    before = plain;
    const name = mentions.find((mention) => plain.startsWith(mention.toLowerCase()));
    plain = plain.slice(name?.length ?? 0).replace(/^[\s,.:;!–—()*_~-]+/, '');
    for (const { fillers } of known) plain = plain.replace(fillers, '');
  }
  return plain;
}

/** Each step only where there is something for it: most texts are short, plain and without addresses. */
export function folded(text: string): string {
  const read = text.slice(0, longest);
  const plain = fold(read.includes('://') ? read.replaceAll(address, '#') : read);
  const spelled = plain.includes('ß') ? plain.replaceAll('ß', 'ss') : plain;
  return (blanks.test(spelled) ? spelled.replaceAll(/\s+/g, ' ') : spelled).trim();
}

/** Blanks that are not one space. */
const blanks = /\s\s|[^\S ]/;
