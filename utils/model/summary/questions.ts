import type { Talk } from './reading/said';
import type { Statement } from './reading/statement';
import { addresseeOf } from './addressee';
import { answerTo } from './answers';
import type { Question } from './thread';

/** The questions somebody waits for an answer to, each with the comment that answers it. */
export function questionsIn(talk: Talk): Question[] {
  const found: Question[] = [];
  for (const [at, said] of talk.said.entries())
    for (const statement of said.statements)
      if (isQuestion(statement)) found.push(questionOf(statement, at, said.id, talk));
  return found;
}

function questionOf(statement: Statement, at: number, commentId: string, talk: Talk): Question {
  const to = addresseeOf(statement, at, talk);
  return {
    commentId,
    span: statement.text,
    certain: statement.asked,
    why: [statement.asked ? { fact: 'asked' } : { fact: 'cue asks', words: statement.words('asks') ?? '' }],
    to: to.name,
    answeredBy: answerTo(statement, at, to, talk),
  };
}

function isQuestion(statement: Statement): boolean {
  if (statement.checked !== undefined) return false;
  if (!statement.asked) return statement.tells('asks');
  return !statement.opens('rhetorical');
}
