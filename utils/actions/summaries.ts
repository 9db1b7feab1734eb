import type { SummaryPreview, SummaryForm } from '@/utils/model/summary-form';
import type { Vocabulary } from '@/utils/model/readiness/vocabulary';
import { type IssueRef, tenantOf } from '@/utils/model/ref';
import type { SummaryWords } from '@/utils/model/summary-words';
import type { Cues } from '@/utils/model/summary/cues';
import type { SaidStore } from '@/utils/store/said';
import type { Store } from '@/utils/store/store';
import { TrackerError } from '@/utils/trackers/failure';
import { toBlocks } from '@/utils/markup/to-blocks';
import type { Access, Account, Tracker } from '@/utils/trackers/tracker';
import type { Accounts } from '@/utils/sync/accounts';
import { brief } from './brief';
import type { ViewKeeper } from '@/utils/sync/view-keeper';
import type { Folded } from '@/utils/views/folded';
import { mentionsIn, postedBy } from './mentions';
import type { Planning } from './planning';
import type { Discussions } from './discussion';
import { draft, updating } from './summary-draft';

/** What summaries need of the app. */
export interface SummaryTools {
  store: Store;
  said: SaidStore;
  accounts: Accounts;
  views: ViewKeeper;
  discussions: Discussions;
  planning: Planning;
  folded: (project: string) => Promise<Folded>;
  trackerFor(access: Access): Tracker;
  vocabulary(): Promise<Vocabulary>;
  cues(): Promise<Cues[]>;
  words(): Promise<SummaryWords[]>;
  now: () => number;
}

/** What would close the loop of an issue. Nothing is sent. Each rejects with a TrackerError. */
export interface Summaries {
  /** Drafted from what was read of it; where an earlier summary was refused, the discussion is read anew first. */
  draft(ref: IssueRef): Promise<SummaryForm>;
  /** What is handed on of an issue that is ready, as Markdown; `page`: where it is looked at. */
  brief(ref: IssueRef, page: string): Promise<string>;
  /** A text as it would be posted, in place of a comment (empty: of none), and whom that notifies. */
  preview(ref: IssueRef, text: string, comment: string): Promise<SummaryPreview>;
}

export function createSummaries(tools: SummaryTools): Summaries {
  const { store, accounts, discussions } = tools;
  const accountOf = async (ref: IssueRef): Promise<Account> => {
    const account = await accounts.of(tenantOf(ref));
    if (!account) throw new TrackerError('invalid', { key: 'account.connect-for-discussion' });
    return account;
  };
  return {
    draft: async (ref) => draft(tools, ref, await accountOf(ref)),
    brief: (ref, page) => brief(tools, ref, page),
    preview: async (ref, text, comment) => {
      const account = await accountOf(ref);
      const tracker = tools.trackerFor(account);
      const [discussion, { notifies }] = await Promise.all([store.discussion(ref), discussions.show(ref)]);
      const before = discussion?.comments.find(({ id }) => id === comment);
      const blocks = await postedBy(tracker, ref, text);
      const { person } = account;
      const known = new Set([person.id, person.name, ...(before ? mentionsIn(toBlocks(before.body)).keys() : [])]);
      const named = [...mentionsIn(blocks)].flatMap(([id, name]) => (known.has(id) ? [] : [name]));
      return {
        blocks,
        notifies: [
          before ? updating(ref) : notifies,
          ...(named.length > 0
            ? [{ key: 'comment.mentions' as const, people: named, newly: before !== undefined }]
            : []),
        ],
      };
    },
  };
}
