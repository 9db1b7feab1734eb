import { consentByReaction, consentTo } from '../consent';
import { hear, hearAll } from '../entry-fields';
import type { Voice } from '../fold';
import type { NativeState, Person } from '../native';
import type { Question } from '../question';
import type { Team } from '../team';
import type { Pass } from './passes';
import { saidAt } from './said-at';
import { isRoundId, type RoundId } from './times';
import { type Placed, placedBy } from './placed';

/**
 * What of somebody's words counts as an answer: for, against, a vote, a question of theirs, a wish to talk; and
 * `asked`: an open question to them.
 */
const kinds = ['yes', 'no', 'vote', 'question', 'live', 'asked'] as const;
export type AnswerKind = (typeof kinds)[number];

/** What somebody of the team says of an issue, as rounds hear it. */
export interface Answer {
  id: string;
  name: string;
  kinds: AnswerKind[];
  /** The rounds in which they have no opinion. */
  pass: RoundId[];
  /** When they last said anything of it, in milliseconds since 1970 (`saidAt`); absent where that is not known. */
  at?: number;
}

/** What rounds need to know of one issue. No clock is in it: every device that read the same pages has the same. */
export interface RoundFacts {
  /**
   * All rounds that it is in, the latest first: cut short, those of far years would push out the one of now, and no
   * clock is here to tell.
   */
  in: Placed[];
  /** In the order of ids. */
  answers: Answer[];
}

/** What it is made from: everybody's words, entries and the tracker's own reactions alike. */
export interface FactsGiven {
  voices: readonly Voice[];
  team: Team;
  /** Reactions of comments that say `/ready` among them (`withReady`). */
  native: Pick<NativeState, 'reactions' | 'editedAt'> | undefined;
  /** Who voted in the ballot of now. */
  votes: readonly Person[];
  questions: readonly Question[];
  wishes: readonly { by: Person }[];
  /** Who said `/pass` in a comment, and of which round. */
  passes: readonly Pass[];
  /** Digests of the text now. */
  digests: readonly string[];
  /** The person at this screen, with the thumbs that are on their way. */
  me: Person | undefined;
  thumbs: Readonly<Record<'+1' | '-1', boolean>>;
}

/**
 * Only the team's word counts, and of who puts issues into rounds only the owner's: a flood of others changes nothing.
 * Pure, total.
 */
export function roundFactsOf(given: FactsGiven): RoundFacts {
  const { team, voices } = given;
  const ours = voices.filter(({ author }) => team.has(author));
  return { in: placedBy(ours.filter(({ author }) => team.owns(author))), answers: answersOf(given, ours) };
}

class Answers {
  readonly #people = new Map<string, { name: string; kinds: Set<AnswerKind>; pass: Set<RoundId> }>();

  of({ id, name }: Person) {
    const known = this.#people.get(id) ?? { name, kinds: new Set<AnswerKind>(), pass: new Set<RoundId>() };
    this.#people.set(id, known);
    return known;
  }

  list(): Answer[] {
    return [...this.#people]
      .filter(([, { kinds: said, pass }]) => said.size + pass.size > 0)
      .map(([id, { name, kinds: said, pass }]) => ({
        id,
        name,
        kinds: kinds.filter((kind) => said.has(kind)),
        pass: [...pass].sort().reverse(),
      }))
      .sort((a, b) => (a.id < b.id ? -1 : 1));
  }
}

function answersOf(given: FactsGiven, voices: readonly Voice[]): Answer[] {
  const answers = new Answers();
  for (const voice of voices) hearEntry(answers, voice, given.digests);
  hearReactions(answers, given);
  for (const person of given.votes) answers.of(person).kinds.add('vote');
  for (const { by } of given.wishes) answers.of(by).kinds.add('live');
  for (const { by, round } of given.passes) answers.of(by).pass.add(round);
  for (const { state, by, to } of given.questions) {
    if (state !== 'open') continue;
    if (by) answers.of(by).kinds.add('question');
    for (const one of to) if ('id' in one) answers.of({ id: one.id, name: one.name ?? '' }).kinds.add('asked');
  }
  const at = saidAt(given, voices);
  return answers.list().map((answer) => ({ ...answer, ...at(answer.id) }));
}

function hearEntry(answers: Answers, { author, entry }: Voice, digests: readonly string[]): void {
  const said = answers.of(author);
  const ready = hear(entry, 'ready');
  if (ready && (digests.length === 0 || consentTo(ready.value, digests) === 'agreed')) said.kinds.add('yes');
  const thumb = hear(entry, 'reaction')?.value;
  if (thumb) said.kinds.add(thumb === '+1' ? 'yes' : 'no');
  for (const round of Object.keys(hearAll(entry, 'pass'))) if (isRoundId(round)) said.pass.add(round);
}

/** Of the person at this screen the thumbs count as they will be. */
function hearReactions(answers: Answers, { native, team, me, thumbs }: FactsGiven): void {
  for (const { content, by, at } of native?.reactions ?? []) {
    if (by.app === true || !team.has(by) || (by.id === me?.id && content !== 'ready')) continue;
    if (content === '-1') answers.of(by).kinds.add('no');
    else if (content === '+1' || consentByReaction(at, native?.editedAt) === 'agreed') answers.of(by).kinds.add('yes');
  }
  if (!me) return;
  if (thumbs['+1']) answers.of(me).kinds.add('yes');
  if (thumbs['-1']) answers.of(me).kinds.add('no');
}
