import { fold } from '../../readiness/fold';
import type { Cues } from '../cues';

/** Signs of one sentence that are looked at. */
const longest = 600;

/** The name that a text begins with. Asked of each sentence, so it makes no function of its own. */
export function nameBefore(text: string, names: readonly string[]): string | undefined {
  for (const name of names) if (text.startsWith(name)) return name;
  return undefined;
}

/** A sentence without the name it begins with, and without the signs behind it. */
export function withoutName(text: string, mentions: readonly string[]): string {
  return text.slice(nameBefore(text, mentions)?.length ?? 0).replace(/^[\s,.:;!–—()-]+/, '');
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
  const names = mentions.length === 0 ? mentions : mentions.map((mention) => mention.toLowerCase());
  let plain = read;
  for (let before = ''; before !== plain;) {
    before = plain;
    plain = plain.slice(nameBefore(plain, names)?.length ?? 0).replace(/^[\s,.:;!–—()*_~-]+/, '');
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
