import type { Refusal } from '../refusal';
import type { Alone } from './alone';

/** What a page says where the background gives no answer, or refuses one: a closed panel has words for no more. */
export interface ClientTold {
  /** What something else said, word for word. */
  said: { said: string };
  unexpected: { said: string };

  'client.silent': { why: 'late' | 'nobody' | { error: string }; seconds: number };
  'client.updated': Alone;
  'client.refused': { refusal: Refusal };
  /** The panel's sheet could not be put beside the page. */
  'client.no-sheet': Alone;
}
