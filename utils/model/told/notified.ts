import type { Told } from '../told';
import type { Alone } from './alone';

/** Whom something tells that is done in a tracker, and who sees or may change a ledger there. */
export interface NotifiedTold {
  'github.changes-tell': Alone;
  'github.duplicate-tells': Alone;
  'github.editing-tells': Alone;
  'github.joining-tells': Alone;
  'github.posting-tells': Alone;
  'github.ledger-tells': Alone;
  'github.ledger-seen-by': { repository: string; public: boolean };
  'github.rules-editors': Alone;
  'github.rules-tell': Alone;

  'jira.changes-tell': Alone;
  /** Where the account's changes may be quiet. */
  'jira.quiet-changes-tell': Alone;
  'jira.duplicate-tells': Alone;
  'jira.editing-tells': Alone;
  'jira.joining-tells': Alone;
  'jira.posting-tells': Alone;
  'jira.ledger-tells': Alone;
  'jira.ledger-seen-by': { project: string };
  'jira.rules-editors': Alone;
  'jira.rules-tell': Alone;

  'linear.reaction-tells': Alone;
  'linear.changes-tell': Alone;
  'linear.duplicate-tells': Alone;
  'linear.editing-tells': Alone;
  'linear.joining-tells': Alone;
  'linear.posting-tells': Alone;
  'linear.ledger-tells': Alone;
  'linear.ledger-seen-by': { team: string };
  'linear.rules-editors': Alone;
  'linear.rules-tell': Alone;

  /**
   * Whom a new comment tells: people by name and how many more, whom it mentions where that tells them, and whom the
   * tracker (`in`) tells besides.
   */
  'comment.tells': { people: string[]; more: number; mentioned: boolean; in: 'github' | 'jira' | 'linear' };
  'comment.mentions': { people: string[]; newly: boolean };
  /** One's own summary is changed; `tells`: whom that tells. */
  'summary.changed': { tells: Told };
}
