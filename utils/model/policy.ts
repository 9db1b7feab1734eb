import type * as z from 'zod/mini';
import type { cadence, checkRule, mark, review, view } from './policy-schemas';
import type { TrackerId } from './ref';
import type { SummaryLanguage } from './summary-words';

export type CheckRule = z.infer<typeof checkRule>;
export type Mark = z.infer<typeof mark>;
export type Cadence = z.infer<typeof cadence>;
export type TeamView = z.infer<typeof view>;

/** The team's rules for one project. */
export interface Policy {
  /** Only what differs from the built-in checks, and the hand-ticked ones. */
  checks: Record<string, CheckRule>;
  statuses: Record<string, Mark>;
  tags: Record<string, Mark>;
  /**
   * Fields of the tracker's own in which the team keeps parts of its tickets, by `PartRole`. Other fields are known by
   * their names (`IssuePart.role`).
   */
  fields: Record<string, string[]>;
  /** Null: no deadlines. */
  cadence: Cadence | null;
  /** Who owns readiness and may close a round: a name as the tracker shows it. */
  owner: string | null;
  /** Outsiders who count as the team, and whose word a round waits for: names as the tracker shows them. */
  contributors: string[];
  /** The estimates to choose from, smallest first. */
  scale: string[];
  /** The largest estimate that still passes the size check. Null: any. */
  largest: string | null;
  /** Whether a summary tells colleagues without Tend how to take part. */
  explain: boolean;
  /** Whether the ledger's own text names the round of now to colleagues without Tend. */
  announce: boolean;
  /**
   * The tracker's ids of owner and contributors, by their names as `plainName` has them: who is known by an id is known
   * by nothing else.
   */
  ids: Record<string, string>;
  /** In which language summaries and briefs have their headings. */
  language: SummaryLanguage;
  /** Views of the backlog page for everybody who grooms here, in the order to show. */
  views: TeamView[];
  review: z.infer<typeof review>;
}

/** What a status or tag can stand for in each tracker. */
export const markKinds: Record<TrackerId, readonly Mark['as'][]> = {
  github: ['label'],
  jira: ['label', 'status'],
  linear: ['label', 'state'],
};
