import { isSpaceless } from '../../blocks-text';
import type { Hit } from '../lexicon';
import type { Sentence } from './passage';

/**
 * Whether a sentence says that something lies by: not that it is missing, will come or has to, nor that in the product
 * one thing hangs on another.
 */
export function isEnclosed(sentence: Sentence): boolean {
  return (
    !/[?？]$/.test(sentence.text) &&
    sentence.hits.some((hit) => hit.kind === 'enclosed' && !isDenied(sentence, hit) && !isElsewhere(sentence, hit))
  );
}

const no =
  /^(?:no|not|none|nothing|never|without|isn't|aren't|wasn't|weren't|haven't|hasn't|don't|didn't|kein|keine|keinen|keinem|keiner|nicht|nichts|ohne|pas|aucun|aucune|sans|rien|jamais|ningun|ninguna|sin|nada|nunca|nao|sem|nenhum|nenhuma|не|нет|без|ничего)$/;
/** What is pointed at is there: "it does not look like the attached sketch". */
const pointing = /^(?:the|this|these|my|our|der|die|das|dem|den|le|la|les|cette|ce|el|los|las|este|esta|o|os|as)$/;
/** Words before and after within which a word belongs to what is enclosed. */
const [near, nearAfter] = [3, 2];

function isDenied(sentence: Sentence, at: Hit): boolean {
  if (isSpaceless(sentence.text)) return isDeniedSign(sentence.text, at);
  const before = sentence.words.slice(Math.max(0, at.from - near), at.from);
  const isNear = (hit: Hit): boolean => hit.from < at.to + nearAfter && hit.to >= at.from - near;
  if (sentence.hits.some((hit) => (hit.kind === 'later' || hit.kind === 'must') && isNear(hit))) return true;
  if (pointing.test(before.at(-1) ?? '') || clauseEnds(sentence, at)) return false;
  return before.some(
    (word) => word.startsWith("n'") || no.test(word.normalize('NFD').replaceAll(/[\u0300-\u036f]/g, '')),
  );
}

/** Whether a comma parts what is enclosed from the words before it: "It does not open, see attached". */
function clauseEnds({ text, words }: Sentence, at: Hit): boolean {
  const place = text.toLowerCase().indexOf(words[at.from] ?? '');
  return place > 0 && /[,;:(–—-]\s*\S*\s?$/.test(text.slice(Math.max(0, place - 12), place));
}

function isDeniedSign(text: string, { from, to }: Hit): boolean {
  return (
    /(?:没有|沒有|尚未|还没|未|无|稍后|以后|需要?|应|必须)[^，。]{0,4}$/.test(
      text.slice(Math.max(0, from - 8), from),
    ) || /^[^。、]{0,6}(?:ない|ません|なし|無し|無い|予定|後で|できる|すること|される)/.test(text.slice(to, to + 12))
  );
}

/** "A form without a name attached to it": hung on something of the product, not on the ticket. */
function isElsewhere({ words }: Sentence, { to }: Hit): boolean {
  return words[to] === 'to' && !words.slice(to + 1, to + 4).some((word) => tickets.has(word));
}

const tickets: ReadonlySet<string> = new Set(['ticket', 'issue', 'story', 'task', 'card', 'bug', 'epic']);
