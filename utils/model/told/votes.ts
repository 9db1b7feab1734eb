import type { Vote } from '../estimate/vote';

/** What is to be known of a vote beside its value. `open`: said for all to see; `beside`: and so not in the spread. */
export type VoteNote =
  NonNullable<Vote['fault']> | 'sealed' | 'in-comment' | 'open' | 'beside' | 'late' | 'early' | 'asked-why';

/** What is told of votes and of when they are opened. */
export interface VotesTold {
  'vote.notes': { notes: VoteNote[]; reason?: string };
  /** This person's own. */
  'vote.mine': { state: 'elsewhere' | 'here' | 'sealed' | 'void'; value?: string };
  'vote.awaited': { people: string[] };
  /** Milliseconds since 1970. */
  'vote.opens-by': { at: number };
  'vote.revealer': { name: string };
}
