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

  'account.none': { host: string };
  'account.connect': { host: string };
  'account.connect-for-rules': { host: string; project: string };
  'account.connect-for-rounds': Alone;
  'account.connect-for-discussion': Alone;
  'account.other-person': { host: string; shown: string; known: string };
  'account.page-of-other': { shown: string; known: string };
  'account.no-page': Alone;
  'account.no-way': { host: string };
  'account.over': Alone;

  'server.unencrypted': { host: string };
  'server.no-access': { host: string };

  'account.connect-to-change': { tracker: string };
  'account.connect-to-comment': { tracker: string };
  'account.connect-to-react': { tracker: string };

  'issue.not-read': Alone;
  /** Of a page that was read without an account. */
  'issue.not-on-page': Alone;
  'issue.page-failed': { said: string };
  'issue.locked': Alone;
  'issue.no-reacting': Alone;
  'issue.no-source': Alone;
  'issue.text-from-page': Alone;
  'issue.text-unknown': Alone;
  'issue.moved-here': { from: string };
  'issue.questions-beyond': { beyond: number; most: number };
  /** `failing`: names of required checks; `open`: how many questions; `stale`: whose ✅ is to an earlier text. */
  'brief.not-ready': { failing: Line[]; open: number; stale: ({ name: string } | { me: true })[] };
  'comment.too-long': { tracker: string; most: number; length: number };
  'comment.too-long-marked': { tracker: string; most: number; length: number; mark: number };
  'comment.empty': Alone;
  'comment.not-read': Alone;
  'comment.source-unknown': Alone;

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

  'loop.no-line': Alone;
  'loop.older': Alone;
  /** Why something cannot be set with a summary, and why a change of one was refused. */
  'loop.not-all-settable': { why: Told };
  'loop.not-posted': { why: Told };
}
