import { addresseeOf, calledIn } from './addressee';
import { bodyId, type Said, type Talk } from './reading/said';
import { isAsked, type Statement } from './reading/statement';
import type { NextStep } from './thread';

/** The sentences by which somebody takes on work or gives it to somebody. */
export function nextStepsIn(talk: Talk): NextStep[] {
  return talk.said.flatMap((said, at) =>
    said.statements.flatMap((statement) => {
      const step = stepOf(statement, said, at, talk);
      return step === undefined ? [] : [{ commentId: said.id, span: statement.text, ...step }];
    }),
  );
}

type Step = Pick<NextStep, 'owner' | 'certain'>;

function stepOf(statement: Statement, said: Said, at: number, talk: Talk): Step | undefined {
  if (statement.checked === true) return undefined;
  const listed = statement.checked === false || (statement.section === 'steps' && (statement.item || statement.first));
  if (listed)
    return { owner: ownerOf(statement, said, at, talk), certain: said.id !== bodyId || statement.section === 'steps' };
  const asked = isAsked(statement);
  const fate = statement.tells('closed') || statement.tells('moved');
  const given = asked || said.id === bodyId ? undefined : assignedStep(statement, at, talk);
  if (given !== undefined) return given;
  if ((!asked || isTagged(statement)) && statement.clause('promise'))
    return {
      owner: said.author.name,
      certain: !fate && said.id !== bodyId && statement.clause('promise', 'doubt', 'chosen'),
    };
  if (statement.clause('order', 'inform'))
    return { owner: ownerOf(statement, said, at, talk), certain: !fate && said.id !== bodyId };
  if (asked || statement.tells('closed')) return undefined;
  if (said.id === bodyId)
    return statement.clause('duty', 'objects', 'opinion') ? { owner: null, certain: false } : undefined;
  if (isTold(statement) || statement.clause('advice', 'inform'))
    return { owner: ownerOf(statement, said, at, talk), certain: false };
  return dutyStep(statement, said, fate);
}

/** Whether only a word at its end asks: "I'll do it tomorrow, ok?" */
function isTagged({ text }: Statement): boolean {
  return /[,;，–-]\s*\p{L}{2,8}\s*[?？]+$/u.test(text);
}

/** Whether somebody is told what to do without more ado: "@ana leave it as it is", "Just link it in your next one". */
function isTold(statement: Statement): boolean {
  const toSomebody = statement.tells('addresses') || statement.mentions.some((name) => statement.text.startsWith(name));
  return (
    (toSomebody && statement.clause('imperative', 'doubt')) || (statement.tells('order') && !statement.tells('inform'))
  );
}

function assignedStep(statement: Statement, at: number, talk: Talk): Step | undefined {
  const named =
    assignee(statement, talk) !== undefined || (statement.section === 'decision' && statement.tells('imperative'));
  return named
    ? { owner: addresseeOf(statement, at, talk).name, certain: statement.tells('order') || !statement.tells('doubt') }
    : undefined;
}

function dutyStep(statement: Statement, said: Said, fate: boolean): Step | undefined {
  if (statement.clause('duty', 'objects'))
    return {
      owner: null,
      certain:
        !fate &&
        !statement.clause('fixed') &&
        !statement.tells('depends') &&
        statement.clause('duty', 'condition', 'objects', 'opinion', 'chosen'),
    };
  if (statement.clause('wish', 'objects')) return { owner: null, certain: false };
  return statement.clause('offer') ? { owner: said.author.name, certain: false } : undefined;
}

/** Who is to do it: the speaker who says so, whom they name, or whom they answer. */
function ownerOf(statement: Statement, said: Said, at: number, talk: Talk): string | null {
  return statement.tells('promise') ? said.author.name : addresseeOf(statement, at, talk).name;
}

/** Who is given work by name: "@ana will add it", "Ana to add it". */
function assignee(statement: Statement, talk: Talk): string | undefined {
  const mention = statement.mentions.find((name) => statement.text.startsWith(name));
  const written = mention ?? calledIn(statement, talk)?.written;
  return written !== undefined && statement.tellsAfter(written, 'assigned') ? written : undefined;
}
