import * as z from 'zod/mini';
import type { SummaryPreview, SummaryForm } from '../model/summary-form';
import type { DiscussionView } from '../model/comment';
import type { Candidate } from '../model/native';
import type { Places } from '../model/places';
import type { WalkView } from '../model/rounds/walk';
import { issueText } from '../model/issue-schema';
import { issueRef, written } from '../model/schema';
import { intent, intentId } from '@/utils/model/intent';
import type { SetupPlan } from '../model/setup-plan';
import type { View } from '../model/view';

const field = z.string().check(z.maxLength(300));

/** What the sheet of an issue asks, beside the tracker's page and on the backlog page. */
export const sheetRequests = [
  /** What is known of it already, for the first paint. */
  z.object({ kind: z.literal('show'), ref: issueRef }),
  /** The page shows no issue any more. */
  z.object({ kind: z.literal('left') }),
  z.object({ kind: z.literal('say'), ref: issueRef, intent, id: intentId }),
  /** The discussion as it is known; with `older`, a page of older comments is read first. */
  z.object({ kind: z.literal('discussion'), ref: issueRef, older: z.boolean() }),
  /** What would close the loop of this issue; what is handed on of one that is ready. */
  z.object({ kind: z.literal('summary'), ref: issueRef }),
  z.object({ kind: z.literal('brief'), ref: issueRef }),
  /** The person looks at the issue: others' words are fetched when it is time. */
  // `last`: with the view of now as the answer, where the order of earlier answers is in doubt.
  z.object({ kind: z.literal('look'), ref: issueRef, last: z.optional(z.literal(true)) }),
  /** How a summary will read, and who will be told; `comment`: the one that it takes the place of, if any. */
  z.object({ kind: z.literal('preview'), ref: issueRef, text: written, comment: field }),
  /** What the issue can be planned into and given. */
  z.object({ kind: z.literal('places'), ref: issueRef }),
  /** Who can be given it, by the beginning of a name. */
  z.object({ kind: z.literal('people'), ref: issueRef, text: z.string().check(z.maxLength(100)) }),
  /** The person looks at what the panel shows; `seen`: and says that nothing of it is news any more. */
  z.object({ kind: z.literal('last-seen'), ref: issueRef, seen: z.boolean() }),
  /**
   * Try now what is owed or was refused, or give up what was refused: all of it, or what was said in one field of the
   * issue.
   */
  z.object({ kind: z.literal('retry'), ref: issueRef, field: z.exactOptional(field) }),
  z.object({ kind: z.literal('drop'), ref: issueRef, field: z.exactOptional(field) }),
  /** What setting the project up would create, and who would see it. */
  z.object({ kind: z.literal('plan'), ref: issueRef }),
  z.object({ kind: z.literal('setup'), ref: issueRef }),
  /** Use an existing issue, by its key, as the ledger. */
  z.object({ kind: z.literal('adopt'), ref: issueRef, key: z.string().check(z.maxLength(60)) }),
  /** Agree to keep one's entries in the ledger that is there; with `key`, in that one of the project's from now on. */
  z.object({ kind: z.literal('join'), ref: issueRef, key: z.exactOptional(z.string().check(z.maxLength(60))) }),
  /** Text being typed; empty once it is sent or given up. */
  z.object({
    kind: z.literal('draft'),
    ref: issueRef,
    field: z.string().check(z.maxLength(100)),
    text: written,
  }),
  /** Open the settings: for the project of an issue, at its team's rules where asked; or the backlog page. */
  z.object({
    kind: z.literal('options'),
    ref: z.exactOptional(issueRef),
    part: z.exactOptional(z.enum(['project', 'rules', 'backlog'])),
  }),
] as const;

/**
 * What the panel and the watcher, scripts beside a tracker's page, may ask of the background: also what a page alone
 * can tell or lend.
 */
export const pageRequest = z.discriminatedUnion('kind', [
  ...sheetRequests,
  /** An address names an issue: have the panel ready. */
  z.object({ kind: z.literal('seen'), ref: issueRef }),
  /** The person opens the panel, or is about to: put its sheet beside the page. */
  z.object({ kind: z.literal('sheet') }),
  /** The page was read: judge it. */
  z.object({ kind: z.literal('read'), issue: issueText, viewer: z.nullable(z.string().check(z.maxLength(100))) }),
  /** Act on the browser's own session with the tracker of the page. */
  z.object({ kind: z.literal('session'), ref: issueRef }),
  /**
   * In a walk over a round: the person looks at this issue, goes on, puts it off, stops, or goes back to the rounds.
   */
  z.object({ kind: z.literal('walk'), ref: issueRef, act: z.enum(['here', 'next', 'later', 'stop', 'back']) }),
  /** The person opened or closed the panel: so it stays. */
  z.object({ kind: z.literal('panel'), open: z.boolean() }),
]);
export type PageRequest = z.infer<typeof pageRequest>;

/** What each of a page's requests is answered with. */
export interface PageAnswers {
  seen: null;
  sheet: null;
  show: Shown;
  read: View;
  left: null;
  say: View;
  discussion: DiscussionView;
  summary: SummaryForm;
  brief: string;
  preview: SummaryPreview;
  places: Places;
  people: Candidate[];
  look: View | null;
  /** Null where it was only looked at. */
  'last-seen': View | null;
  retry: View | null;
  drop: View | null;
  plan: SetupPlan;
  setup: View | null;
  adopt: View | null;
  join: View | null;
  session: View | null;
  draft: null;
  /** Null where no walk leads over the issue any more, or the next one is on screen. */
  walk: WalkView | null;
  panel: null;
  options: null;
}

export interface Shown {
  /** As it was when last seen, with the marks of now; null for an issue not seen before. */
  view: View | null;
  open: boolean;
  /** Field to text typed and not sent. */
  drafts: Record<string, string>;
  /** Where a walk leads over it now. */
  walk?: WalkView;
}
