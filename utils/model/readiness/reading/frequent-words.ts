import { isPlain } from '../fold';
import { layOutWords, nextOf, type Words } from '../../double-array';

/** Lays out words in small letters of ASCII; others are left out. Cutting words out of a text takes longer. */
export function frequentWords<Telling>(words: ReadonlyMap<string, Telling>): Words<Telling> {
  return layOutWords([...words].filter(([word]) => isPlain(word)));
}

/** What each frequent word of a folded text in ASCII tells; of a plural, what the word without its `s` tells. */
export function toldBy<Telling>({ links, tellings }: Words<Telling>, text: string): Telling[] {
  const told: Telling[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const start = at;
    let node = 0;
    let before = -1;
    for (; at === start ? isOfWord(text.charCodeAt(at)) : goesOn(text.charCodeAt(at)); at += 1) {
      before = node;
      if (node >= 0) node = nextOf(links, node, text.charCodeAt(at));
    }
    const isPlural = at - start > 3 && text.charCodeAt(at - 1) === s && text.charCodeAt(at - 2) !== s;
    const end = isPlural ? before : node;
    const telling = end > 0 ? tellings[end] : undefined;
    if (telling !== undefined) told.push(telling);
  }
  return told;
}

const s = 115;

/** A letter or a digit. */
function isOfWord(sign: number): boolean {
  return (sign >= 97 && sign <= 122) || (sign >= 48 && sign <= 57);
}

/** What may stand in a word behind its first sign: `'`, `-` and `_` too. */
function goesOn(sign: number): boolean {
  return isOfWord(sign) || sign === 39 || sign === 45 || sign === 95;
}
