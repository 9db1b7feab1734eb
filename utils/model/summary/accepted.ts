import { beforeIt } from './addressee';
import { isNamed } from './reading/people';
import { type Said, type Talk } from './reading/said';
import type { Statement } from './reading/statement';

/** How far a proposal that others took up is carried. */
export interface Accepted {
  /** How many people beside its author agreed, by comment or by reaction. */
  by: number;
  /** Whether somebody spoke against it. */
  opposed: boolean;
}

/** Reactions that make a proposal an accepted one where nobody said so. */
const enoughReactions = 2;

/** The proposals of the thread that later comments or reactions accept. */
export function acceptedIn(talk: Talk): ReadonlyMap<Statement, Accepted> {
  const agreeing = new Map<Said, Set<string>>();
  const opposed = new Set(talk.said.filter(({ down }) => down > 0));
  talk.said.forEach((said, at) => {
    const target = said.statements[0]?.opens('agrees') === true ? agreedTo(at, talk) : undefined;
    if (target !== undefined) agreeing.set(target, (agreeing.get(target) ?? new Set()).add(said.author.id));
    const quoted = talk.quoted[at];
    if (quoted !== undefined && said.statements.some((statement) => statement.tells('objects'))) opposed.add(quoted);
  });
  return new Map(
    talk.said.flatMap((said) => {
      const by = (agreeing.get(said)?.size ?? 0) + (said.up >= enoughReactions ? said.up : 0);
      const statement = by === 0 ? undefined : proposalIn(said);
      return statement === undefined ? [] : [[statement, { by, opposed: opposed.has(said) }] as const];
    }),
  );
}

/** The comment that another agrees to: the one it quotes, the last of whom it names, else the one before it. */
function agreedTo(at: number, talk: Talk): Said | undefined {
  const said = talk.said[at];
  if (said === undefined || said.quotes.length > 0) return talk.quoted[at];
  const name = said.statements[0]?.mentions[0];
  if (name !== undefined)
    return talk.said.slice(0, at).findLast(({ author }) => isNamed(name, author) && author.id !== said.author.id);
  return beforeIt(at, talk) === talk.said[at - 1] ? talk.said[at - 1] : undefined;
}

function proposalIn({ statements }: Said): Statement | undefined {
  return statements.findLast((statement) => statement.tells('proposes') && !statement.tells('objects'));
}
