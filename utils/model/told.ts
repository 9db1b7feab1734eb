import { isRecord } from './json';
import { messageOf } from './message-of';
import type { AccountTold } from './told/account';
import type { ChecksTold } from './told/checks';
import type { ClientTold } from './told/client';
import type { FindingsTold } from './told/findings';
import type { GitHubTold } from './told/github';
import type { GitHubRightsTold } from './told/github-rights';
import type { IssueTold } from './told/issue';
import type { JiraTold } from './told/jira';
import type { JiraRightsTold } from './told/jira-rights';
import type { LedgerTold } from './told/ledger';
import type { LinearTold } from './told/linear';
import type { LinearRightsTold } from './told/linear-rights';
import type { MarksTold } from './told/marks';
import type { NotifiedTold } from './told/notified';
import type { PanelTold } from './told/panel';
import type { RightsTold } from './told/rights';
import type { SinceTold } from './told/since';
import type { WorkflowTold } from './told/workflow';
import type { SyncTold } from './told/sync';
import type { TrackerTold } from './told/tracker';
import type { VotesTold } from './told/votes';
import type { WhereTold } from './told/where';

/** All that people can be told, by key, with the values that a sentence is made from. */
export interface AllTold
  extends
    ClientTold,
    TrackerTold,
    RightsTold,
    NotifiedTold,
    GitHubTold,
    GitHubRightsTold,
    JiraTold,
    JiraRightsTold,
    LinearTold,
    LinearRightsTold,
    AccountTold,
    IssueTold,
    SyncTold,
    WorkflowTold,
    ChecksTold,
    FindingsTold,
    MarksTold,
    SinceTold,
    VotesTold,
    LedgerTold,
    PanelTold,
    WhereTold {}

/**
 * What a person is told, as a key with its values: the sentence is made where it is shown (`utils/words`). Plain data:
 * it goes through messages and into the database as it is.
 */
export type Keyed = { [K in keyof AllTold]: { key: K } & AllTold[K] }[keyof AllTold];

/** A sentence as an earlier version kept it in the database; nothing makes one any more. */
export type Former = string & { readonly former: unique symbol };

export type Told = Keyed | Former;

/** What is told, or the sentence for it, made already. */
export type Line = Keyed | string;

/** An error that a person is told of. Its message is for developers. */
export class ToldError extends Error {
  constructor(
    readonly told: Told,
    options?: ErrorOptions,
  ) {
    super(typeof told === 'string' ? told : told.key, options);
  }
  isAbout<K extends keyof AllTold>(key: K): this is { told: Extract<Keyed, { key: K }> } {
    return typeof this.told !== 'string' && this.told.key === key;
  }
}

/** Whether something out of the database is told to people: with a key, or as an earlier version kept it. Pure. */
export function isTold(kept: unknown): kept is Told {
  return typeof kept === 'string' || (isRecord(kept) && typeof kept['key'] === 'string');
}

/**
 * What a person is told of whatever was thrown. By what it holds: each script beside a page has classes of its own.
 * Pure.
 */
export function toldOf(error: unknown): Told {
  const told = error instanceof Error && 'told' in error ? error.told : undefined;
  return isTold(told) ? told : { key: 'said', said: messageOf(error) };
}
