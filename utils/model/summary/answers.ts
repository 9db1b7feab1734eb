import { isNamed } from './reading/people';
import { holds, type Addressee } from './addressee';
import type { Said } from './reading/said';
import { isAsked, type Statement } from './reading/statement';

/** The first comment that answers a question; null where none does. */
export function answerTo(question: Statement, at: number, to: Addressee, thread: readonly Said[]): string | null {
  const asking = thread[at];
  if (asking === undefined) return null;
  let between = 0;
  for (const said of thread.slice(at + 1)) {
    if (said.author.id === asking.author.id) continue;
    if (answers(question, asking, to, said, between)) return said.id;
    between += 1;
  }
  return null;
}

function answers(question: Statement, asking: Said, to: Addressee, said: Said, between: number): boolean {
  if (!said.statements.some((statement) => !isAsked(statement))) return false;
  if (to.name !== null && isNamed(to.name, said.author)) return true;
  if (said.quotes.some((quote) => quote.includes(question.text) || (quote.length > 12 && question.text.includes(quote)))) return true;
  const first = said.statements[0];
  const spokenTo = first?.mentions.find((name) => first.text.startsWith(name));
  if (spokenTo !== undefined) return isNamed(spokenTo, asking.author) && !to.named;
  if (said.quotes.some((quote) => holds(asking, quote))) return false;
  if (to.name !== null) return !to.named && between === 0 && first?.tells('answers') === true;
  return between === 0;
}
