import { codecOf } from '@/utils/ledger/codecs';
import { policyBody, readPolicy } from '@/utils/ledger/policy';
import { canonical } from '@/utils/model/json';
import type { Policy } from '@/utils/model/policy';
import { policyKey } from '@/utils/model/policy-changes';
import { parsePolicy } from '@/utils/model/policy-parse';
import { hostOfProject, nameOfProject, type Tenant, tenantAt, tenantOf } from '@/utils/model/ref';
import type { RulesSaved, RulesShown } from '@/utils/model/rules';
import { TrackerError } from '@/utils/trackers/failure';
import type { Account, Tracker } from '@/utils/trackers/tracker';
import { isFinal } from '@/utils/sync/lanes';
import { isItsOwn, upOnce } from '@/utils/sync/put-off';
import { draftKey, parsed, rulesShown } from '@/utils/views/rules-shown';
import { useInstead } from './setup';
import { withIds } from './policy-people';
import { accountFor } from '@/utils/sync/say-tools';
import type { SyncTools } from '@/utils/sync/run';
import { readRules, ledgerOf, reread } from './rules-read';

/** The team's rules of a project: read, changed on this device, and written for everybody. */
export interface TeamRules {
  /** As they are in the tracker now; null where the project has no ledger. Rejects with a TrackerError. */
  read(project: string): Promise<RulesShown | null>;
  /**
   * Writes the rules, unless somebody else changed them since `base` was read: then nothing is written, and theirs are
   * given. What `policy` says as JSON text is checked first. Rejects with a TrackerError, and then the draft stays.
   */
  save(project: string, policy: string, base: string): Promise<RulesSaved>;
  /**
   * Uses another of the project's ledgers, by its key, from now on: the person said so. Rejects with a TrackerError.
   */
  useLedger(project: string, key: string): Promise<RulesShown | null>;
  /** Keeps what was changed and not saved, as JSON text; empty: nothing any more. */
  draft(project: string, draft: string): Promise<void>;
}

export function createTeamRules(tools: SyncTools): TeamRules {
  const { ledgers, store, now } = tools;
  const draft = (project: string, text: string): Promise<void> => store.set(draftKey(project), text);
  return {
    draft,
    read: async (project) =>
      asking(tools, await anyAccount(tools, project), ({ tracker }) => readRules(tools, tracker, project)),
    useLedger: async (project, key) =>
      asking(tools, await accountFor(tools, tenantOf(project)), async ({ tracker }) => {
        await useInstead(ledgers, tracker, project, key, now());
        tools.changed(project);
        return readRules(tools, tracker, project);
      }),
    save: async (project, text, base) =>
      asking(tools, await accountFor(tools, tenantOf(project)), async ({ tracker, tenant }) => {
        const policy = checked(text);
        const ledger = await ledgerOf(tools, tracker, project);
        if (!ledger) throw new TrackerError('gone', { key: 'rules.no-ledger', project: nameOfProject(project) });
        const before = await reread(tools, tracker, ledger);
        const codec = codecOf(ledger.markup);
        const there = readPolicy(before.body, codec).policy;
        const theirs = policyKey(there);
        const isMine = theirs === policyKey(policy);
        if (theirs !== base && !isMine) return { saved: false, rules: await rulesShown(store, ledger, before) };
        if (!before.mayEdit) throw new TrackerError('forbidden', { key: 'rules.forbidden', whoMay: before.whoMay });
        const named = await withIds(tracker, ledger.ref, policy, there);
        const body = policyBody(named, codec, before.body);
        // An answer that was lost may stand there already.
        if (!isMine || canonical(named.ids) !== canonical(there.ids)) {
          await tools.lanes.write(tenant, 'person', async () => {
            await tools.lanes.pace(tenant);
            await tracker.writeLedgerText(ledger.ref, body);
          });
        }
        await ledgers.keep(project, { body, foundAt: now() });
        await draft(project, '');
        tools.changed(project);
        return { saved: true, rules: await rulesShown(store, ledger, { ...before, body }) };
      }),
  };
}

/** What passes is noted with the host, as with anything else that is asked of it. */
async function asking<T>(
  tools: SyncTools,
  account: Account,
  act: (given: { tracker: Tracker; tenant: Tenant }) => Promise<T>,
): Promise<T> {
  const tenant = tenantAt(account);
  return tools.lanes.inLine(tenant, 'person', async () => {
    const tracker = tools.trackerFor(account);
    try {
      return await act({ tracker, tenant });
    } catch (error) {
      if (error instanceof TrackerError && !isFinal(error)) await isItsOwn(tools.lanes, tenant, error, upOnce(tracker));
      throw error;
    }
  });
}

/** For reading it does not matter whom the page shows. */
async function anyAccount({ accounts }: SyncTools, project: string): Promise<Account> {
  const account = await accounts.of(tenantOf(project));
  if (!account)
    throw new TrackerError('signed-out', {
      key: 'account.connect-for-rules',
      host: hostOfProject(project),
      project: nameOfProject(project),
    });
  return account;
}

/** The policy that a screen sent. Rejects what could not be read back. */
function checked(text: string): Policy {
  const { policy, problems } = parsePolicy(parsed(text));
  if (problems.length > 0) throw new TrackerError('invalid', { key: 'rules.wrong', paths: problems });
  return policy;
}
