import * as z from 'zod/mini';
import type { AccountShown, SignInState } from './model/account-shown';
import type { BulkChoices, ChangeSet } from './model/change-set';
import { type IssueRef, isProject } from './model/ref';
import type { ConnectWay, Right, SignInShown } from './model/right';
import type { RulesSaved, RulesShown } from './model/rules';
import { access, issueRef, issueText, saying, sayingId, tenant, tracker, written } from './model/schema';
import type { LoopPreview, LoopView } from './model/loop';
import type { TalkView } from './model/comment';
import type { Candidate } from './model/native';
import type { Places } from './model/places';
import type { RequestShown } from './model/request-shown';
import type { SetupPlan } from './model/setup-plan';
import type { Server } from './model/server';
import type { View } from './model/view';

const field = z.string().check(z.maxLength(300));

/** What the panel and the watcher, scripts beside a tracker's page, may ask of the background. */
export const pageRequest = z.discriminatedUnion('kind', [
  /** An address names an issue: have the panel ready. */
  z.object({ kind: z.literal('seen'), ref: issueRef }),
  /** What is known of it already, for the first paint. */
  z.object({ kind: z.literal('show'), ref: issueRef }),
  /** The page was read: judge it. */
  z.object({ kind: z.literal('read'), issue: issueText, viewer: z.nullable(z.string().check(z.maxLength(100))) }),
  /** The page shows no issue any more. */
  z.object({ kind: z.literal('left') }),
  z.object({ kind: z.literal('say'), ref: issueRef, saying, id: sayingId }),
  /** The discussion as it is known; with `older`, a page of older comments is read first. */
  z.object({ kind: z.literal('talk'), ref: issueRef, older: z.boolean() }),
  /** What would close the loop of this issue; what is handed on of one that is ready. */
  z.object({ kind: z.literal('loop'), ref: issueRef }),
  z.object({ kind: z.literal('brief'), ref: issueRef }),
  /** The person looks at the issue: others' words are fetched when it is time. */
  z.object({ kind: z.literal('look'), ref: issueRef }),
  /** How a summary will read, and who will be told; `comment`: the one that it takes the place of, if any. */
  z.object({ kind: z.literal('preview'), ref: issueRef, text: written, comment: field }),
  /** What the issue can be planned into and given. */
  z.object({ kind: z.literal('places'), ref: issueRef }),
  /** Who can be given it, by the beginning of a name. */
  z.object({ kind: z.literal('people'), ref: issueRef, text: z.string().check(z.maxLength(100)) }),
  /** The person looks at what the panel shows; `seen`: and says that nothing of it is news any more. */
  z.object({ kind: z.literal('visit'), ref: issueRef, seen: z.boolean() }),
  /** Try now what is owed or was refused, or give up what was refused: all of it, or what was said in one field of the issue. */
  z.object({ kind: z.literal('retry'), ref: issueRef, field: z.exactOptional(field) }),
  z.object({ kind: z.literal('drop'), ref: issueRef, field: z.exactOptional(field) }),
  /** What setting the project up would create, and who would see it. */
  z.object({ kind: z.literal('plan'), ref: issueRef }),
  z.object({ kind: z.literal('setup'), ref: issueRef }),
  /** Use an existing issue, by its key, as the ledger. */
  z.object({ kind: z.literal('adopt'), ref: issueRef, key: z.string().check(z.maxLength(60)) }),
  /** Agree to keep one's entries in the ledger that is there; with `key`, in that one of the project's from now on. */
  z.object({ kind: z.literal('join'), ref: issueRef, key: z.exactOptional(z.string().check(z.maxLength(60))) }),
  /** Act on the browser's own session with the tracker of the page. */
  z.object({ kind: z.literal('session'), ref: issueRef }),
  /** Text being typed; empty once it is sent or given up. */
  z.object({
    kind: z.literal('draft'),
    ref: issueRef,
    field: z.string().check(z.maxLength(100)),
    text: written,
  }),
  /** The person opened or closed the panel: so it stays. */
  z.object({ kind: z.literal('panel'), open: z.boolean() }),
  /** Open the settings: for the project of an issue, at its team's rules where asked; or the backlog page. */
  z.object({
    kind: z.literal('options'),
    ref: z.exactOptional(issueRef),
    part: z.exactOptional(z.enum(['project', 'rules', 'backlog'])),
  }),
]);

const name = z.string().check(z.minLength(1), z.maxLength(200));
const refs = z.array(issueRef).check(z.minLength(1), z.maxLength(1000));
const bulkEdit = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('status'), to: name }),
  z.object({ kind: z.literal('tag'), tag: name, on: z.boolean() }),
  z.object({ kind: z.literal('priority'), to: name }),
]);
const policyText = z.string().check(z.maxLength(100_000));
const project = z.string().check(z.maxLength(300), z.refine(isProject));

/** What popup and options page may ask. */
export const screenRequest = z.discriminatedUnion('kind', [
  /** The issue in the active tab; open the panel there. */
  z.object({ kind: z.literal('active') }),
  z.object({ kind: z.literal('reveal') }),
  z.object({ kind: z.literal('accounts') }),
  z.object({ kind: z.literal('connect'), access }),
  /** Sign in on the tracker's own page: get a code to type there, ask whether it was, give up. */
  z.object({ kind: z.literal('sign-in'), host: z.string().check(z.maxLength(253)) }),
  z.object({ kind: z.literal('signed-in'), host: z.string().check(z.maxLength(253)) }),
  z.object({ kind: z.literal('sign-in-cancel'), host: z.string().check(z.maxLength(253)) }),
  /** Sign in on a tracker's own page, there and back: get its address, and hand in the one that was come back by. */
  z.object({ kind: z.literal('journey'), tracker }),
  z.object({ kind: z.literal('journey-end'), tracker, back: z.url({ protocol: /^https$/ }).check(z.maxLength(4000)) }),
  /** How people connect to which host. */
  z.object({ kind: z.literal('ways') }),
  /** What an account may do in a project as people write it; empty: in none in particular. */
  z.object({
    kind: z.literal('rights'),
    tenant,
    project: z.string().check(z.maxLength(200)),
  }),
  /** Projects with a ledger that this device knows, and the team's rules of one. */
  z.object({ kind: z.literal('projects') }),
  z.object({ kind: z.literal('rules'), project }),
  /** Write them, as JSON, unless they are not what they were: `base` is the `policyKey` of those that were changed. */
  z.object({ kind: z.literal('save-rules'), project, policy: policyText, base: policyText }),
  /** Use another of the project's ledgers, by its key, from now on. */
  z.object({ kind: z.literal('use-ledger'), project, key: z.string().check(z.maxLength(60)) }),
  /** Changed and not saved; empty once it is saved or given up. */
  z.object({ kind: z.literal('draft-rules'), project, draft: z.string().check(z.maxLength(200_000)) }),
  z.object({ kind: z.literal('disconnect'), tenant }),
  /** The trackers on servers of the person's own that Tend works on. */
  z.object({ kind: z.literal('servers') }),
  /** Work on one more, to which the person has just given access; `unencrypted`: even over http. */
  z.object({
    kind: z.literal('add-server'),
    address: z.url({ protocol: /^https?$/ }).check(z.maxLength(500)),
    unencrypted: z.boolean(),
  }),
  z.object({ kind: z.literal('remove-server'), base: z.string().check(z.maxLength(500)) }),
  /** The backlog page is open: rows of everything that is known, then what the trackers hold. */
  z.object({ kind: z.literal('backlog') }),
  z.object({ kind: z.literal('read-project'), project }),
  z.object({ kind: z.literal('stop-project'), project }),
  z.object({ kind: z.literal('open-backlog') }),
  /** Change sets: what the issues can be given, a plan of changes, and what becomes of it. The id is the screen's. */
  z.object({ kind: z.literal('bulk-choices'), refs }),
  z.object({ kind: z.literal('plan-changes'), id: sayingId, refs, edit: bulkEdit }),
  z.object({ kind: z.literal('apply-changes'), id: sayingId }),
  z.object({ kind: z.literal('stop-changes'), id: sayingId }),
  z.object({ kind: z.literal('retry-changes'), id: sayingId }),
  z.object({ kind: z.literal('undo-changes'), id: sayingId }),
  z.object({ kind: z.literal('requests') }),
  z.object({ kind: z.literal('settings') }),
  z.object({ kind: z.literal('erase') }),
]);

export type PageRequest = z.infer<typeof pageRequest>;
export type ScreenRequest = z.infer<typeof screenRequest>;
/** A way into a tracker, as the options page gives it. */
export type AccessGiven = z.infer<typeof access>;
export type Request = PageRequest | ScreenRequest;

/** What each request is answered with. */
export interface Answers {
  seen: null;
  show: Shown;
  read: View;
  left: null;
  say: View;
  talk: TalkView;
  loop: LoopView;
  brief: string;
  preview: LoopPreview;
  places: Places;
  people: Candidate[];
  look: View | null;
  /** Null where it was only looked at. */
  visit: View | null;
  retry: View | null;
  drop: View | null;
  plan: SetupPlan;
  setup: View | null;
  adopt: View | null;
  join: View | null;
  session: View | null;
  draft: null;
  panel: null;
  options: null;
  active: { ref: IssueRef; view: View | null } | null;
  reveal: boolean;
  accounts: AccountShown[];
  connect: AccountShown;
  'sign-in': SignInShown;
  'signed-in': SignInState;
  'sign-in-cancel': null;
  journey: string;
  /** Null where the person said no. */
  'journey-end': AccountShown | null;
  ways: ConnectWay[];
  rights: Right[];
  projects: string[];
  rules: RulesShown | null;
  'save-rules': RulesSaved;
  'use-ledger': RulesShown | null;
  'draft-rules': null;
  disconnect: null;
  servers: Server[];
  'add-server': Server;
  'remove-server': null;
  backlog: null;
  'read-project': null;
  'stop-project': null;
  'open-backlog': null;
  'bulk-choices': BulkChoices;
  'plan-changes': ChangeSet;
  'apply-changes': null;
  'stop-changes': null;
  'retry-changes': null;
  'undo-changes': null;
  requests: RequestShown[];
  settings: null;
  erase: null;
}

export interface Shown {
  /** As it was when last seen, with the marks of now; null for an issue not seen before. */
  view: View | null;
  open: boolean;
  /** Field to text typed and not sent. */
  drafts: Record<string, string>;
}
