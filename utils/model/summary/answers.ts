import { greeted, type Addressee } from './addressee';
import { isNamed } from './reading/people';
import { type Said, type Talk } from './reading/said';
import type { Statement } from './reading/statement';

/** Comments after a question in which its answer is looked for: later ones speak of something else. */
const farthest = 100;

/** The first comment that answers a question of the comment at a place; null where none does. */
export function answerTo(question: Statement, at: number, to: Addressee, talk: Talk): string | null {
  const asking = talk.said[at];
  if (asking === undefined) return null;
  let first = true;
  for (let place = at + 1; place < Math.min(talk.said.length, at + 1 + farthest); place += 1) {
    const said = talk.said[place];
    if (said === undefined || defers(said)) continue;
    if (said.author.id === asking.author.id) {
      if (first && said.statements[0]?.opens('solves') === true && !said.statements[0].asked) return said.id;
      continue;
    }
    if (quotes(said, question) || answers(asking, to, place, talk, first)) return said.id;
    first &&= !saysSomething(said);
  }
  return null;
}

function quotes(said: Said, { text }: Statement): boolean {
  return (
    saysSomething(said) &&
    said.quotes.some((quote) => quote.includes(text) || (quote.length > 12 && text.includes(quote)))
  );
}

/** Remembers of each comment what was found of it: many questions ask the same. */
function onceEach<Found>(find: (said: Said) => Found): (said: Said) => Found {
  const known = new WeakMap<Said, { found: Found }>();
  return (said) => {
    const one = known.get(said) ?? { found: find(said) };
    known.set(said, one);
    return one.found;
  };
}

const namesIn = onceEach(({ statements }) => [...new Set(statements.flatMap(({ mentions }) => mentions))]);

/** Whether a comment names the author of another: all who are named in it are asked. */
function mentions(asking: Said, { author }: Said): boolean {
  return namesIn(asking).some((name) => isNamed(name, author));
}

/** Whether all that a comment says puts an answer off: "let me check first". */
const defers = onceEach(({ statements }) => {
  const says = statements.filter((statement) => !statement.asked);
  return says.length > 0 && says.every((statement) => statement.tells('defers'));
});

const saysSomething = onceEach(({ statements }) => statements.some((statement) => !statement.asked));

/**
 * Whether the comment at a place answers: whom it asks does, else the next one, if it does not speak to somebody else.
 */
function answers(asking: Said, to: Addressee, place: number, talk: Talk, first: boolean): boolean {
  const said = talk.said[place];
  if (said === undefined || !saysSomething(said)) return false;
  if ((to.name !== null && isNamed(to.name, said.author)) || mentions(asking, said)) return true;
  const spokenTo = greeted(said);
  if (spokenTo !== undefined) return (first || !to.named) && isNamed(spokenTo, asking.author);
  if (talk.quoted[place] !== undefined) return false;
  if (to.name !== null) return first && !to.named && said.statements[0]?.opens('answers') === true;
  return first;
}
