import type { Block } from '../../blocks';
import type { Person } from '../../native';
import { detect } from '../../readiness/reading/detect';
import { wordsOf } from '../../readiness/lexicon';
import type { Vocabulary } from '../../readiness/vocabulary';
import type { Cues } from '../cues';
import type { Thread } from '../thread';
import { linesOf } from './lines';
import { isBot } from './people';
import { statementsOf, type Statement } from './statement';

/** One comment, or the text, as read. */
export interface Said {
  /** The comment's id, or `body`. */
  id: string;
  author: Person;
  statements: readonly Statement[];
  /** What it quotes of others, line by line. */
  quotes: readonly string[];
  /** Reactions for and against it. */
  up: number;
  down: number;
}

/** The id by which the issue's own text is cited. */
export const bodyId = 'body';

/** The text and the comments of people in the order of time; those of one moment stay in the order given. */
export function readThread(thread: Thread, vocabulary: Vocabulary, languages: readonly Cues[]): Said[] {
  const known = knownIn(vocabulary, languages);
  const read = (id: string, author: Person, body: readonly Block[], up = 0, down = 0): Said => {
    const { own, quotes } = linesOf(body);
    return { id, author, quotes, up, down, statements: statementsOf(own, known(own.map((line) => line.text).join('\n'))) };
  };
  const comments = inOrder(thread.comments).map(({ id, author, body, reactions }) => read(id, author, body, reactions?.['+1'], reactions?.['-1']));
  return [read(bodyId, thread.author, thread.body), ...comments.filter((said) => !isMachine(said))];
}

function inOrder(comments: Thread['comments']): Thread['comments'] {
  const timed = comments.map((comment) => ({ comment, at: Date.parse(comment.createdAt) }));
  if (timed.some(({ at }) => Number.isNaN(at))) return comments;
  return timed.sort((a, b) => a.at - b.at).map(({ comment }) => comment);
}

/** Which languages to look for in a text: a choice of its own for each comment, so that none depends on another. */
function knownIn(vocabulary: Vocabulary, languages: readonly Cues[]): (text: string) => Cues[] {
  const bits = languages.map(({ code }) => 1 << vocabulary.languages.findIndex((language) => language.code === code));
  return (text) => {
    const { mask } = detect(vocabulary.telltales, wordsOf(text.slice(0, 2000)), text);
    return languages.filter((_cues, at) => (mask & (bits[at] ?? 0)) !== 0);
  };
}

function isMachine({ author, statements }: Said): boolean {
  return isBot(author) || statements.slice(0, 3).some((statement) => statement.tells('automatic') && statements.length < 12);
}
