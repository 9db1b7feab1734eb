import { type DiscussionView, prependDiscussion } from '@/utils/model/comment';
import { hostOf, type IssueRef, tenantOf } from '@/utils/model/ref';
import type { SaidStore } from '@/utils/store/said';
import type { Store } from '@/utils/store/store';
import type { Access, Tracker } from '@/utils/trackers/tracker';
import type { Accounts } from '@/utils/sync/accounts';
import { discussionView } from '@/utils/views/discussion';

/** What discussions need of the app. */
export interface DiscussionTools {
  store: Store;
  said: SaidStore;
  accounts: Accounts;
  trackerFor(access: Access): Tracker;
  now: () => number;
}

/** Discussions of issues: the tracker's own comments. */
export interface Discussions {
  /** What is known of it now, with what is on its way. */
  show(ref: IssueRef): Promise<DiscussionView>;
  /** Reads a page of older comments first. One request; rejects with a TrackerError. */
  older(ref: IssueRef): Promise<DiscussionView>;
}

export function createDiscussions(tools: DiscussionTools): Discussions {
  const { store, said, accounts, trackerFor, now } = tools;
  const show = async (ref: IssueRef): Promise<DiscussionView> => {
    const me = (await accounts.of(tenantOf(ref)))?.person;
    const [discussion, row, owed] = await Promise.all([
      store.discussion(ref),
      store.issue(ref),
      said.owed(hostOf(ref), me?.id ?? ''),
    ]);
    return discussionView({
      ref,
      discussion,
      native: row?.native,
      me,
      commands: owed.filter((command) => command.ref === ref),
    });
  };
  return {
    show,
    older: async (ref) => {
      const account = await accounts.of(tenantOf(ref));
      const from = (await store.discussion(ref))?.older;
      if (account && from !== undefined) {
        const page = await trackerFor(account).olderComments(ref, from);
        // Whoever was faster has read that page already.
        await store.keepDiscussion(ref, now(), (before) =>
          before?.older === from ? prependDiscussion(page, before) : (before ?? page),
        );
      }
      return show(ref);
    },
  };
}
