import { inverseOf, isSo } from '@/utils/model/change-back';
import type { Cannot, ChangePart, PartEdit } from '@/utils/model/change-set';
import type { IssueFacts } from '@/utils/model/issue';
import type { Candidate } from '@/utils/model/native';
import type { Places } from '@/utils/model/places';
import type { Policy } from '@/utils/model/policy';
import { hostOf, type IssueRef, projectOf, tenantOf } from '@/utils/model/ref';
import type { CommandRow, IssueRow } from '@/utils/store/rows';
import { factsOf } from '@/utils/trackers/facts';
import { changeOf } from './changes';
import { expectedFacts } from '@/utils/views/expected-facts';
import type { SyncTools } from '@/utils/sync/run';
import { intentOf, textsOf } from './change-set-intent';

export type PlanTools = Pick<SyncTools, 'store' | 'accounts' | 'views' | 'folded' | 'said'>;

/** What one edit needs to know of the project of an issue. */
export interface Wanted {
  edit: PartEdit;
  /** What the project has to plan into; absent where the tracker did not tell, or the edit plans nothing. */
  places?: Places;
  /**
   * Whom its issues can be given to, of those whose names begin as the edit says; absent where the tracker did not
   * tell.
   */
  people?: readonly Candidate[];
}

/** An issue that can be changed, as it will be once what is owed to it has arrived. */
export interface Ground {
  /** A part that changes nothing yet. */
  part: ChangePart;
  row: IssueRow;
  policy: Policy;
  commands: CommandRow[];
  facts: IssueFacts;
}

/** What an edit would change of one issue, or why it cannot. Nothing is sent. */
export async function planPart(tools: PlanTools, id: string, ref: IssueRef, wanted: Wanted): Promise<ChangePart> {
  const ground = await groundOf(tools, id, ref);
  return 'part' in ground ? partOn(ground, id, wanted) : ground;
}

/** What is known of an issue, or a part that says why it cannot be changed. */
export async function groundOf(tools: PlanTools, id: string, ref: IssueRef): Promise<Ground | ChangePart> {
  const tenant = tenantOf(ref);
  const [row, account] = await Promise.all([tools.store.issue(ref), tools.accounts.of(tenant)]);
  const { name, changes } = factsOf(ref).capabilities;
  const part: ChangePart = {
    id,
    ref,
    tenant,
    person: '',
    title: row?.text.title ?? '',
    tracker: { name, tells: changes.tells },
    before: '',
    after: '',
    back: [],
    state: 'planned',
  };
  if (!account) return { ...part, cannot: 'no-account' };
  if (tools.views.stranger(tenant, account.person)) return { ...part, cannot: 'other-person' };
  if (!row) return { ...part, cannot: 'not-read' };
  if (row.native?.shut !== undefined) return { ...part, cannot: 'shut' };
  const { policy } = await tools.folded(projectOf(ref));
  const commands = (await tools.said.owed(hostOf(ref), account.person.id)).filter((one) => one.ref === ref);
  const facts = expectedFacts(row.text.facts, commands);
  return { part: { ...part, person: account.person.id }, row, policy, commands, facts };
}

/** What an edit would change there, or why it cannot. */
export function partOn(ground: Ground, id: string, wanted: Wanted): ChangePart {
  const { row, policy, commands, facts } = ground;
  const { edit, places } = wanted;
  const { ref } = ground.part;
  const not = (cannot: Cannot): ChangePart => ({ ...ground.part, id, person: '', cannot });
  const intent = intentOf(ref, wanted, ground);
  if (typeof intent === 'string') return not(intent);
  const change = changeOf(ref, intent, {
    row: { ...row, ...(places && { places: { at: 0, places } }) },
    policy,
    commands,
  });
  if (!change || isSo(facts, change)) return not('already');
  // On GitHub an issue is open or closed: no other status can be gone to.
  if (change.kind === 'move' && ref.startsWith('github:') && !/^(?:open|closed)$/i.test(change.to))
    return not('no-such-status');
  const back = inverseOf(facts, change, places?.plan);
  const { capabilities } = factsOf(ref);
  const tells = change.kind === 'duplicate' ? capabilities.changes.duplicates : capabilities.changes.tells;
  const tracker = { name: capabilities.name, tells };
  return { ...ground.part, id, tracker, ...textsOf(edit, facts, policy), change, back };
}
