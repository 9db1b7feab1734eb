import type { IssueFacts } from '../../issue';
import type { Check, Evidence, Finding } from '../check';
import { found, fromBody } from '../finding';
import { starts, tells, type Passage, type Sentence } from '../reading/passage';

/** Nothing that must come first is still open. */
export const dependencies: Check = {
  id: 'dependencies',
  level: 'advised',
  judge: (subject, reading) => {
    const known = subject.facts.blockedBy ?? [];
    const open = known.filter((blocker) => blocker.open === true);
    if (open.length > 0) return waiting(open);
    const said = dependenciesIn(reading.passages).filter((text) => !isSettled(text, known));
    const unseen = known.filter((blocker) => blocker.open === undefined);
    if (unseen.length + said.length > 0) return unknown(unseen, said);
    return found('pass', { key: known.length > 0 ? 'dependencies.done' : 'dependencies.none' }, inLinks(known));
  },
};

type Blocker = NonNullable<IssueFacts['blockedBy']>[number];

function unknown(unseen: readonly Blocker[], said: readonly string[]): Finding {
  return found('unknown', { key: 'dependencies.unseen' }, [...inLinks(unseen), ...fromBody(said)]);
}

function waiting(open: readonly Blocker[]): Finding {
  const issues = open.map(({ ref }) => ref).filter(Boolean);
  return found('fail', { key: 'dependencies.open', issues, hidden: open.length - issues.length }, inLinks(open));
}

function inLinks(blockers: readonly Blocker[]): Evidence[] {
  return blockers.flatMap(({ ref }) => (ref === '' ? [] : [{ where: 'links', text: ref }]));
}

/** Whether all tickets that a text names are known to be done. */
function isSettled(text: string, known: readonly Blocker[]): boolean {
  const named = text.match(/#\d+|[A-Z][A-Z0-9_]+-\d+/g) ?? [];
  return (
    named.length > 0 &&
    named.every((name) => known.some((blocker) => blocker.open === false && blocker.ref.endsWith(name)))
  );
}

/** The sentences that name something to be done first, verbatim. */
export function dependenciesIn(passages: readonly Passage[]): string[] {
  const found: string[] = [];
  for (const passage of passages) {
    if (passage.role !== 'own' && passage.role !== 'bare') continue;
    if (passage.section.kind === 'dependencies' && (refersTo(passage, passage.text) || isNamed(passage)))
      found.push(passage.text);
    else for (const sentence of passage.sentences) if (isBlocking(passage, sentence)) found.push(sentence.text);
  }
  return found;
}

function isBlocking(passage: Passage, sentence: Sentence): boolean {
  return tells(sentence, 'blocking') && (refersTo(passage, sentence.text) || starts(sentence, 'blocking'));
}

/** A line under "Dependencies" that names something; what must be installed or known ("Preconditions") is none. */
function isNamed(passage: Passage): boolean {
  return passage.role === 'own' && waitingFor.test(passage.section.title) && !passage.text.includes('[ ]');
}

const waitingFor = /dep|block|abh|blo[cq]|завис|依/i;

function refersTo(passage: Passage, text: string): boolean {
  return passage.links.some((link) => link.kind === 'issue' && (link.text === '' || text.includes(link.text)));
}
