import { addresseeOf, announcesAnother, calledIn, isOfAnother } from './addressee';
import { cueSet } from './cue-kinds';
import type { Grade } from './judging/facts';
import { nameBefore } from './reading/plain';
import { bodyId, type Said, type Talk } from './reading/said';
import type { Statement } from './reading/statement';

export interface Step {
  owner: string | null;
  certain: boolean;
}

/** How the cues read a sentence: as a next step, as one perhaps, or as none. */
export function stepGrade(step: Step | undefined): Grade | undefined {
  return step && (step.certain ? 'certain' : 'perhaps');
}

const inform = cueSet(['inform']);

const doubting = cueSet(['doubt']);

const objecting = cueSet(['objects']);

const opposing = cueSet(['objects', 'opinion']);

const unpromising = cueSet(['doubt', 'chosen']);

const unbinding = cueSet(['condition', 'objects', 'opinion', 'chosen']);

/** Whether people themselves put it where next steps stand: an open box, an item under that heading. */
export function isListed({ checked, section, item, first }: Statement): boolean {
  return checked === false || (section === 'steps' && (item || first));
}

/** A next step as the cues read it. */
export function stepOf(statement: Statement, said: Said, at: number, talk: Talk): Step | undefined {
  if (statement.checked === true) return undefined;
  if (isListed(statement))
    return { owner: ownerOf(statement, said, at, talk), certain: said.id !== bodyId || statement.section === 'steps' };
  const asked = statement.asked;
  const fate = statement.tells('closed') || statement.tells('moved');
  const given = asked || said.id === bodyId ? undefined : assignedStep(statement, at, talk);
  if (given !== undefined) return given;
  if ((!asked || isTagged(statement)) && statement.clause('promise'))
    return {
      owner: isOfAnother(statement) ? otherNamed(statement, talk) : said.author.name,
      certain: !fate && said.id !== bodyId && statement.clause('promise', unpromising),
    };
  if (statement.clause('order', inform))
    return { owner: ownerOf(statement, said, at, talk), certain: !fate && said.id !== bodyId };
  if (asked || statement.tells('closed')) return undefined;
  if (said.id !== bodyId && announcesAnother(statement)) return { owner: otherNamed(statement, talk), certain: false };
  if (said.id === bodyId) return statement.clause('duty', opposing) ? { owner: null, certain: false } : undefined;
  if (isTold(statement) || statement.clause('advice', inform))
    return { owner: ownerOf(statement, said, at, talk), certain: false };
  return dutyStep(statement, said, fate);
}

/** Whether only a word at its end asks: "I'll do it tomorrow, ok?" */
function isTagged({ text }: Statement): boolean {
  return /[,;，–-]\s*\p{L}{2,8}\s*[?？]+$/u.test(text);
}

/** Whether somebody is told what to do without more ado: "@ana leave it as it is", "Just link it in your next one". */
function isTold(statement: Statement): boolean {
  const toSomebody = statement.tells('addresses') || nameBefore(statement.text, statement.mentions) !== undefined;
  return (
    (toSomebody && statement.clause('imperative', doubting)) || (statement.tells('order') && !statement.tells('inform'))
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
  if (statement.clause('duty', objecting))
    return {
      owner: null,
      certain:
        !fate && !statement.clause('fixed') && !statement.tells('depends') && statement.clause('duty', unbinding),
    };
  if (statement.clause('wish', objecting)) return { owner: null, certain: false };
  return statement.clause('offer') ? { owner: said.author.name, certain: false } : undefined;
}

/** Who is to do it: the speaker who says so, whom they name, or whom they answer. */
export function ownerOf(statement: Statement, said: Said, at: number, talk: Talk): string | null {
  if (isOfAnother(statement)) return otherNamed(statement, talk);
  return statement.tells('promise') ? said.author.name : addresseeOf(statement, at, talk).name;
}

/** Who is given work by name: "@ana will add it", "Ana to add it". */
function assignee(statement: Statement, talk: Talk): string | undefined {
  const written = nameBefore(statement.text, statement.mentions) ?? calledIn(statement, talk)?.written;
  return written !== undefined && statement.tellsAfter(written, 'assigned') ? written : undefined;
}

/** Of somebody else whom a sentence begins with, the name as the thread knows it. */
function otherNamed({ text }: Statement, { people }: Talk): string | null {
  return people.find(({ name }) => name !== '' && text.replace(/^@/, '').startsWith(name))?.name ?? null;
}
