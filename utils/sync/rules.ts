import { markdown } from '@/utils/ledger/markdown';
import { policyBody, readPolicy } from '@/utils/ledger/policy';
import { isRecord } from '@/utils/model/json';
import { markKinds, type Policy } from '@/utils/model/policy';
import { policyKey } from '@/utils/model/policy-changes';
import { parsePolicy } from '@/utils/model/policy-parse';
import { checks } from '@/utils/model/readiness/checks/all';
import { hostOfProject, type IssueRef, isTrackerId, nameOfProject } from '@/utils/model/ref';
import type { RulesDraft, RulesSaved, RulesShown } from '@/utils/model/rules';
import { TrackerError } from '@/utils/trackers/failure';
import type { Account, LedgerText, Tracker } from '@/utils/trackers/tracker';
import { isFinal } from './hosts';
import { addressOf } from './line';
import { remember } from './pull';
import { accountFor, type SyncTools } from './sync';

/** The team's rules of a project: read, changed on this device, and written for everybody. */
export interface TeamRules {
  /** As they are in the tracker now; null where the project has no ledger. Rejects with a TrackerError. */
  read(project: string): Promise<RulesShown | null>;
  /**
   * Writes the rules, unless somebody else changed them since `base` was read: then nothing is written, and theirs are
   * given. What `policy` says as JSON text is checked first. Rejects with a TrackerError, and then the draft stays.
   */
  save(project: string, policy: string, base: string): Promise<RulesSaved>;
  /** Keeps what was changed and not saved, as JSON text; empty: nothing any more. */
  draft(project: string, draft: string): Promise<void>;
}

export function createTeamRules(tools: SyncTools): TeamRules {
  const { ledgers, store, now } = tools;
  const draft = (project: string, text: string): Promise<void> => store.set(draftKey(project), text);
  return {
    draft,
    read: async (project) => asking(tools, await anyAccount(tools, project), async ({ tracker }) => {
      const ref = await ledgerOf(tools, tracker, project);
      return ref ? shown(tools, project, ref, await reread(tools, tracker, project, ref)) : null;
    }),
    save: async (project, text, base) => asking(tools, await accountFor(tools, hostOfProject(project)), async ({ tracker, account }) => {
      const policy = checked(text);
      const ref = await ledgerOf(tools, tracker, project);
      if (!ref) throw new TrackerError('gone', `${nameOfProject(project)} has no grooming ledger any more.`);
      const before = await reread(tools, tracker, project, ref);
      const theirs = policyKey(readPolicy(before.body, markdown).policy);
      const isMine = theirs === policyKey(policy);
      if (theirs !== base && !isMine) return { saved: false, rules: await shown(tools, project, ref, before) };
      if (!before.mayEdit) throw new TrackerError('forbidden', `Your account may not change the team's rules. ${before.whoMay}`);
      const body = policyBody(policy, markdown, before.body);
      // An answer that was lost may stand there already.
      if (!isMine) {
        await tools.hosts.pace(account.host);
        await tracker.writeLedgerText(ref, body);
      }
      await ledgers.keep(project, { body, foundAt: now() });
      await draft(project, '');
      tools.changed(project);
      return { saved: true, rules: await shown(tools, project, ref, { ...before, body }) };
    }),
  };
}

/** What passes is noted with the host, as with anything else that is asked of it. */
async function asking<T>(tools: SyncTools, account: Account, act: (given: { tracker: Tracker; account: Account }) => Promise<T>): Promise<T> {
  return tools.hosts.inLine(account.host, async () => {
    try {
      return await act({ tracker: tools.trackerFor(account), account });
    } catch (error) {
      if (error instanceof TrackerError && !isFinal(error)) await tools.hosts.unwell(account.host, error);
      throw error;
    }
  });
}

/** For reading it does not matter whom the page shows. */
async function anyAccount({ accounts }: SyncTools, project: string): Promise<Account> {
  const account = await accounts.of(hostOfProject(project));
  if (!account) throw new TrackerError('signed-out', `Connect your account on ${hostOfProject(project)} to see the team's rules of ${nameOfProject(project)}.`);
  return account;
}

async function ledgerOf({ ledgers, now }: SyncTools, tracker: Tracker, project: string): Promise<IssueRef | undefined> {
  const known = (await ledgers.ledger(project))?.ref;
  return known ?? (await remember(ledgers, project, await tracker.ledgers(project), now())).ref;
}

/** The ledger's text now; what was read before may be an hour old. */
async function reread({ ledgers, changed }: SyncTools, tracker: Tracker, project: string, ref: IssueRef): Promise<LedgerText> {
  const text = await tracker.ledgerText(ref);
  if ((await ledgers.ledger(project))?.body !== text.body) {
    await ledgers.keep(project, { body: text.body });
    changed(project);
  }
  return text;
}

async function shown({ store }: SyncTools, project: string, ref: IssueRef, { body, mayEdit, whoMay, project: name }: LedgerText): Promise<RulesShown> {
  const { policy, problems } = readPolicy(body, markdown);
  const [tracker] = project.split(':');
  const kept = draftIn(await store.setting(draftKey(project)));
  return {
    project,
    name,
    ledger: addressOf(ref),
    policy,
    problems,
    mayEdit,
    whoMay,
    checks: checks.map(({ id, name, level }) => ({ id, name, level })),
    marks: isTrackerId(tracker) ? markKinds[tracker] : ['label'],
    ...(kept && { draft: kept }),
  };
}

/** The policy that a screen sent. Rejects what could not be read back. */
function checked(text: string): Policy {
  const { policy, problems } = parsePolicy(parsed(text));
  if (problems.length > 0) throw new TrackerError('invalid', `This cannot be saved: look at ${problems.map((path) => path.replace('.', ': ')).join(', ')}.`);
  return policy;
}

function draftIn(kept: unknown): RulesDraft | undefined {
  const draft = typeof kept === 'string' && kept !== '' ? parsed(kept) : undefined;
  return isRecord(draft) ? { base: parsePolicy(draft['base']).policy, policy: parsePolicy(draft['policy']).policy } : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // Said as a policy that cannot be read; a draft that cannot be read is none.
  }
}

function draftKey(project: string): string {
  return `rules ${project}`;
}
