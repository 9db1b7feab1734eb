import { readPolicy } from '@/utils/ledger/policy';
import { codecOf } from '@/utils/ledger/codecs';
import { isRecord } from '@/utils/model/json';
import { markKinds } from '@/utils/model/policy';
import { parsePolicy } from '@/utils/model/policy-parse';
import { checks } from '@/utils/model/readiness/checks/all';
import { isTrackerId, nameOfProject } from '@/utils/model/ref';
import type { RulesDraft, RulesShown } from '@/utils/model/rules';
import type { LedgerRow } from '@/utils/store/ledger-rows';
import type { Store } from '@/utils/store/store';
import { factsOf } from '@/utils/trackers/facts';
import type { LedgerText } from '@/utils/trackers/ledger-host';
import { ledgerNotice } from './ledger-notice';

/** The ledger's text; nobody says who may change one that is lost. */
type Shown = Omit<LedgerText, 'whoMay' | 'notifies'> & Partial<LedgerText>;

/** The rules of a project as the settings show them: by the ledger's text, and what was made of them here. */
export async function rulesShown(
  store: Pick<Store, 'setting' | 'fieldsIn'>,
  row: LedgerRow,
  { body, mayEdit, whoMay, notifies, project: name }: Shown,
): Promise<RulesShown> {
  const { project, link, markup } = row;
  const { policy, problems } = readPolicy(body, codecOf(markup));
  const [tracker] = project.split(':');
  const kept = draftIn(await store.setting(draftKey(project)));
  const notice = ledgerNotice(row, 'project');
  return {
    project,
    name,
    ledger: link,
    policy,
    problems,
    mayEdit,
    ...(whoMay !== undefined && { whoMay }),
    ...(notifies !== undefined && { notifies }),
    checks: checks.map(({ id, level }) => ({ id, name: { key: 'check.name', check: id }, level })),
    marks: isTrackerId(tracker) ? markKinds[tracker] : ['label'],
    ...(factsOf(project).ownFields && { fields: await store.fieldsIn(project) }),
    ...(notice && { notice }),
    ...(kept && { draft: kept }),
  };
}

/**
 * The rules of a ledger that was joined and is lost: those that were agreed to, and nobody can change them. Null where
 * there is none.
 */
export async function rulesKept(
  store: Pick<Store, 'setting' | 'fieldsIn'>,
  row: LedgerRow | undefined,
): Promise<RulesShown | null> {
  if (!row?.lost) return null;
  return rulesShown(store, row, { body: row.body, mayEdit: false, project: nameOfProject(row.project) });
}

/** Where changed rules that are not saved are kept, in the settings. */
export function draftKey(project: string): string {
  return `rules ${project}`;
}

/** JSON text as a value; undefined for what is none. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // Said as a policy that cannot be read; a draft that cannot be read is none.
  }
}

function draftIn(kept: unknown): RulesDraft | undefined {
  const draft = typeof kept === 'string' && kept !== '' ? parsed(kept) : undefined;
  return isRecord(draft)
    ? { base: parsePolicy(draft['base']).policy, policy: parsePolicy(draft['policy']).policy }
    : undefined;
}
