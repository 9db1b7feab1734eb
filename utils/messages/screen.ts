import * as z from 'zod/mini';
import { isProject } from '@/utils/model/ref';
import { postKinds } from '@/utils/model/rounds/post';
import { reminderChoice } from '@/utils/model/rounds/reminder';
import { rowLook } from '@/utils/model/rows/look';
import { viewIds } from '@/utils/model/rows/views';
import { type access, issueRef, written } from '@/utils/model/schema';
import { intentId } from '@/utils/model/intent';
import { accountRequests } from './accounts';
import { changeRequests } from './changes';
import { sheetRequests } from './page';

const policyText = z.string().check(z.maxLength(100_000));
const project = z.string().check(z.maxLength(300), z.refine(isProject));

/** The issue in the active tab: of one of the browser's windows, or of that which had the focus last. */
const active = z.object({ kind: z.literal('active'), window: z.exactOptional(z.number()) });

const screenRequests = [
  active,
  /** Open the panel in the active tab. */
  z.object({ kind: z.literal('reveal') }),
  ...accountRequests,
  /** Projects with a ledger that this device knows, and the team's rules of one. */
  z.object({ kind: z.literal('projects') }),
  z.object({ kind: z.literal('rules'), project }),
  /** Write them, as JSON, unless they are not what they were: `base` is the `policyKey` of those that were changed. */
  z.object({ kind: z.literal('save-rules'), project, policy: policyText, base: policyText }),
  /** Use another of the project's ledgers, by its key, from now on. */
  z.object({ kind: z.literal('use-ledger'), project, key: z.string().check(z.maxLength(60)) }),
  /** Changed and not saved; empty once it is saved or given up. */
  z.object({ kind: z.literal('draft-rules'), project, draft: z.string().check(z.maxLength(200_000)) }),
  /** The backlog page is open: rows of everything that is known, then what the trackers hold. */
  z.object({ kind: z.literal('backlog') }),
  z.object({ kind: z.literal('read-project'), project }),
  z.object({ kind: z.literal('stop-project'), project }),
  /** Walk over what waits in a round, as its dates name it, in this tab. False where nothing does. */
  z.object({
    kind: z.literal('start-walk'),
    round: z.string().check(z.maxLength(100)),
    waiting: z.array(issueRef).check(z.maxLength(1000)),
  }),
  /** Agenda or report of the round whose votes are opened then, for each project that this person owns. */
  z.object({ kind: z.literal('round-posts'), what: z.enum(postKinds), reveals: z.int(), anew: z.boolean() }),
  /** Post it in one project's ledger, as it was shown. */
  z.object({
    kind: z.literal('post-round'),
    id: intentId,
    project,
    what: z.enum(postKinds),
    reveals: z.int(),
    text: written.check(z.minLength(1)),
  }),
  /** Whether and when this person is reminded of rounds. */
  z.object({ kind: z.literal('remind'), choice: reminderChoice }),
  /** The page as it was left, or at one view, of one project or of all. */
  z.object({
    kind: z.literal('open-backlog'),
    at: z.exactOptional(
      z.object({
        view: z.enum(viewIds),
        project: z.exactOptional(project),
        filter: z.exactOptional(z.string().check(z.maxLength(500))),
      }),
    ),
  }),
  /** Keep a view of the backlog page on this device, or forget it. False: it has no name, or there is no room. */
  z.object({
    kind: z.literal('keep-view'),
    name: z.string().check(z.maxLength(200)),
    hash: z.string().check(z.maxLength(4000)),
  }),
  z.object({ kind: z.literal('drop-view'), name: z.string().check(z.maxLength(200)) }),
  /** How this person likes to see the rows of the backlog. */
  z.object({ kind: z.literal('keep-look'), look: rowLook }),
  /** What requiring each check would do to a project's open issues, as far as this device knows them. */
  z.object({ kind: z.literal('back-test'), project }),
  ...changeRequests,
  z.object({ kind: z.literal('requests') }),
  /** The last messages that were answered. */
  z.object({ kind: z.literal('happened') }),
  z.object({ kind: z.literal('settings') }),
  z.object({ kind: z.literal('erase') }),
] as const;

/** What popup and options page may ask. */
export const screenRequest = z.discriminatedUnion('kind', screenRequests);
/** What the backlog page may ask: it changes many issues at once, and shows an issue's sheet without its page. */
export const backlogRequest = z.discriminatedUnion('kind', [...screenRequests, ...sheetRequests]);

/** What the browser's side panel may ask: it shows the sheet of the issue in the active tab. */
export const sideRequest = z.discriminatedUnion('kind', [active, ...sheetRequests]);

export type ScreenRequest = z.infer<typeof screenRequest>;
/** A way into a tracker, as the options page gives it. */
export type AccessGiven = z.infer<typeof access>;
