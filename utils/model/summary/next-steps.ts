import { addresseeOf } from './addressee';
import { bodyId, type Said } from './reading/said';
import { isAsked, type Statement } from './reading/statement';
import type { NextStep } from './thread';

/** The sentences by which somebody takes on work or gives it to somebody. */
export function nextStepsIn(thread: readonly Said[]): NextStep[] {
  return thread.flatMap((said, at) => said.statements.flatMap((statement) => {
    const step = stepOf(statement, said, at, thread);
    return step === undefined ? [] : [{ commentId: said.id, span: statement.text, ...step }];
  }));
}

type Step = Pick<NextStep, 'owner' | 'certain'>;

function stepOf(statement: Statement, said: Said, at: number, thread: readonly Said[]): Step | undefined {
  const named = (): string | null => addresseeOf(statement, at, thread).name;
  if (statement.checked === true) return undefined;
  if (statement.checked === false) return { owner: named(), certain: said.id !== bodyId || statement.section === 'steps' };
  if (statement.section === 'steps' && (statement.item || statement.first)) return { owner: statement.tells('promise') ? said.author.name : named(), certain: said.id !== bodyId };
  const hedged = statement.tells('hedge');
  if (!isAsked(statement) && statement.tells('promise') && !isClosing(statement)) return { owner: said.author.name, certain: true };
  if (statement.tells('order') && !statement.tells('inform')) return { owner: named(), certain: said.id !== bodyId && named() !== null };
  if (isAsked(statement) || isClosing(statement)) return undefined;
  if (said.id === bodyId) return undefined;
  if (assigned(statement)) return { owner: named(), certain: !hedged };
  if (statement.tells('duty')) return { owner: null, certain: !hedged };
  return statement.tells('offer') ? { owner: said.author.name, certain: false } : undefined;
}

function isClosing(statement: Statement): boolean {
  return statement.tells('closed');
}

function assigned({ mentions, text, tells }: Statement): boolean {
  return mentions.length > 0 && tells('assigned') && mentions.some((name) => text.startsWith(name));
}
