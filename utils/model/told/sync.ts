import type { ReferenceSize } from '../reference-sizes';
import type { Line, Told } from '../told';
import type { Alone } from './alone';

/** What Tend itself refuses or cannot do, and where things are. `host`, `project`, `issue` as people write them. */
export interface SyncTold {
  'store.full': Alone;
  'store.newer': Alone;
  'store.broken': { name: string };

  'send.no-answer': { host: string; seconds?: number };
  'send.elsewhere': { host: string };
  'send.moved': { host: string };
  'send.tried': { why: Told; tries: number };

  'estimate.took': { sizes: ReferenceSize[]; pattern: boolean };
  'vote.alone': Alone;
  'vote.other-round': Alone;
  'vote.not-owner': { owner: string | null };
  'vote.unsure': Alone;
  'vote.off-scale': { value: string; scale: readonly string[] };
  'round.not-owner': { owner: string | null };
  'round.not-yours': Alone;
  'round.note-forbidden': { whoMay: Told };

  'change.no-status': { id: string };
  'change.no-place': { kind: string };
  'change.unknown': Alone;
  'rules.no-ledger': { project: string };
  'rules.forbidden': { whoMay: Told };
  'rules.wrong': { paths: Line[] };
  /** A table of the rules has more rows than are read. */
  'rules.beyond': { setting: string; most: number };

  'summary.no-line': Alone;
  'summary.older': Alone;
  /** Why something cannot be set with a summary, and why a change of one was refused. */
  'summary.not-all-settable': { why: Told };
  'summary.not-posted': { why: Told };
}
