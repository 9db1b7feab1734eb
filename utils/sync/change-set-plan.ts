import type { ChangeSaying } from '@/utils/model/change';
import { type BulkEdit, type Cannot, type ChangePart, inverseOf, isSo } from '@/utils/model/change-set';
import type { Policy } from '@/utils/model/policy';
import { hostOf, type IssueRef, projectOf, tenantOf } from '@/utils/model/ref';
import { fitted } from '@/utils/model/standing';
import { factsOf } from '@/utils/trackers/facts';
import { changeOf, expectedFacts } from './changes';
import type { SyncTools } from './run';

type PlanTools = Pick<SyncTools, 'store' | 'accounts' | 'desk' | 'folded' | 'said'>;

/** What an edit would change of one issue, or why it cannot. Nothing is sent. */
export async function planPart(tools: PlanTools, id: string, ref: IssueRef, edit: BulkEdit): Promise<ChangePart> {
  const tenant = tenantOf(ref);
  const [row, account] = await Promise.all([tools.store.issue(ref), tools.accounts.of(tenant)]);
  const { name, changes } = factsOf(ref).capabilities;
  const tracker = { name, tells: changes.tells };
  const part = { id, ref, tenant, person: '', title: row?.text.title ?? '', tracker, before: '', after: '', back: [] };
  const not = (cannot: Cannot): ChangePart => ({ ...part, state: 'planned', cannot });
  if (!account) return not('no-account');
  if (tools.desk.stranger(tenant, account.person)) return not('other-person');
  if (!row) return not('not-read');
  if (row.native?.shut !== undefined) return not('shut');
  const { policy } = await tools.folded(projectOf(ref));
  const saying = sayingOf(ref, edit, policy);
  if (typeof saying === 'string') return not(saying);
  const owed = await tools.said.owed(hostOf(ref), account.person.id);
  const commands = owed.filter((one) => one.ref === ref);
  const facts = expectedFacts(row.text.facts, commands);
  const change = changeOf(ref, saying, { row, policy, commands });
  if (!change || isSo(facts, change)) return not('already');
  // On GitHub an issue is open or closed: no other status can be gone to.
  if (change.kind === 'move' && ref.startsWith('github:') && !/^(?:open|closed)$/i.test(change.to))
    return not('no-such-status');
  const texts = textsOf(edit, facts.priority, facts.labels, policy, facts.status ?? facts.state);
  return { ...part, person: account.person.id, ...texts, change, back: inverseOf(facts, change), state: 'planned' };
}

/** An edit as what a person says of one issue, or why its project cannot have it. */
function sayingOf(ref: IssueRef, edit: BulkEdit, policy: Policy): ChangeSaying | Cannot {
  const { capabilities } = factsOf(ref);
  const marks = fitted(policy, capabilities);
  if (edit.kind === 'priority')
    return capabilities.changes.priorities ? { field: 'priority', value: edit.to } : 'no-priorities';
  if (edit.kind === 'status')
    return Object.hasOwn(marks.statuses, edit.to) ? { field: 'status', value: edit.to } : 'no-such-status';
  const mark = Object.hasOwn(marks.tags, edit.tag) ? marks.tags[edit.tag] : undefined;
  if (!mark || (mark.as !== 'label' && !edit.on)) return 'no-such-tag';
  if (mark.as !== 'label') return { field: 'status', value: edit.tag };
  return { field: `label:${mark.name}`, value: edit.on ? true : null };
}

/** Before and after as the screen shows them: a status by its id in the policy, or as the tracker has it. */
function textsOf(
  edit: BulkEdit,
  priority: string | null | undefined,
  labels: readonly string[] = [],
  policy: Policy,
  status = '',
): Pick<ChangePart, 'before' | 'after'> {
  if (edit.kind === 'priority') return { before: priority ?? '', after: edit.to };
  if (edit.kind === 'tag') return edit.on ? { before: '', after: edit.tag } : { before: edit.tag, after: '' };
  const names = new Set(labels.map((label) => label.toLowerCase()));
  const had = Object.entries(policy.statuses).findLast(([, { as, name }]) =>
    as === 'label' ? names.has(name.toLowerCase()) : name.toLowerCase() === status.toLowerCase(),
  );
  return { before: had?.[0] ?? '', after: edit.to };
}
