import { once } from '../../once';
import { layOutWords, nextOf } from '../../double-array';
import type { Statement } from '../reading/statement';
import { type Fact, factOf, factsNamed, type Notes } from './fact';
import { tellingWords } from './words';

const fact = factsNamed('first other', 'first -ing', 'first -ed', '-ed', '-ing', 'denies');

interface TellingWord {
  noted: Fact;
  first: Fact;
}

/** The words that tell something, laid out to be read sign by sign: to cut each word out took longer than the rest. */
const look = once(() => {
  const toldBy = (word: string): TellingWord => ({ noted: factOf(`word ${word}`), first: factOf(`first ${word}`) });
  return layOutWords([...tellingWords].map((word) => [word, toldBy(word)] as const));
});

/** Notes the words of a sentence in Latin letters, each once, and how they end. */
export function noteWords({ plain }: Statement, notes: Notes): void {
  const { links, tellings } = look();
  let first: { word: TellingWord | undefined; going: boolean; past: boolean } | undefined;
  let past = false;
  let going = false;
  for (let at = 0; at < plain.length; at += 1) {
    const start = at;
    let node = 0;
    for (let sign = plain.charCodeAt(at); isLetter(sign); sign = plain.charCodeAt(at)) {
      if (node >= 0) node = nextOf(links, node, sign);
      at += 1;
    }
    if (at === start) continue;
    const word = node < 0 ? undefined : tellings[node];
    if (word !== undefined) notes.noteOnce(word.noted);
    const ing = plain.startsWith('ing', at - 3) && at - start > 2;
    const ed = plain.startsWith('ed', at - 2) && at - start > 1;
    past ||= ed && at - start > 3;
    going ||= ing && at - start > 5;
    first ??= { word, going: ing, past: ed };
  }
  notes.note(first?.word?.first ?? fact['first other'], first !== undefined);
  notes.note(fact['first -ing'], first?.going === true);
  notes.note(fact['first -ed'], first?.past === true);
  notes.note(fact['-ed'], past);
  notes.note(fact['-ing'], going);
  notes.note(fact.denies, /n't\b|\b(?:not|never|no)\b/.test(plain));
}

function isLetter(sign: number): boolean {
  return sign >= 97 && sign <= 122;
}
