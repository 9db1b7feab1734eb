import { isNamed } from './reading/people';
import { holds } from './addressee';
import type { Said } from './reading/said';
import type { Statement } from './reading/statement';

/** A proposal that others took up. */
export interface Accepted {
  said: Said;
  statement: Statement;
  /** How many people beside its author agreed, by comment or by reaction. */
  by: number;
  /** Whether somebody spoke against it. */
  opposed: boolean;
}

/** Reactions that make a proposal an accepted one where nobody said so. */
const enoughReactions = 2;

/** The proposals of the thread that later comments or reactions accept, in page order. */
export function acceptedIn(thread: readonly Said[]): Accepted[] {
  const agreeing = new Map<Said, Set<string>>();
  thread.forEach((said, at) => {
    const target = said.statements[0]?.tells('agrees') === true ? answeredBy(said, at, thread) : undefined;
    if (target !== undefined) agreeing.set(target, (agreeing.get(target) ?? new Set()).add(said.author.id));
  });
  return thread.flatMap((said, at) => {
    const by = (agreeing.get(said)?.size ?? 0) + (said.up >= enoughReactions ? said.up : 0);
    const statement = by === 0 ? undefined : proposalIn(said);
    return statement === undefined ? [] : [{ said, statement, by, opposed: isOpposed(said, thread.slice(at + 1)) }];
  });
}

/** The comment that another speaks to: the one it quotes, the last of whom it names, else the one before it. */
function answeredBy(said: Said, at: number, thread: readonly Said[]): Said | undefined {
  const earlier = thread.slice(0, at).filter(({ author }) => author.id !== said.author.id);
  if (said.quotes.length > 0) return earlier.findLast((other) => said.quotes.some((quote) => holds(other, quote)));
  const name = said.statements[0]?.mentions[0];
  if (name !== undefined) return earlier.findLast(({ author }) => isNamed(name, author));
  const before = thread[at - 1];
  return before !== undefined && before.author.id !== said.author.id ? before : undefined;
}

function proposalIn({ statements }: Said): Statement | undefined {
  return statements.findLast((statement) => statement.tells('proposes') && !statement.tells('objects'));
}

function isOpposed(said: Said, later: readonly Said[]): boolean {
  return said.down > 0 || later.some(({ statements, quotes }) => quotes.some((quote) => holds(said, quote)) && statements.some((statement) => statement.tells('objects')));
}
