import { useEffect, useState } from 'preact/hooks';
import type { Policy } from '@/utils/model/policy';
import { policyKey, rebased } from '@/utils/model/policy-changes';
import type { BackTest } from '@/utils/model/rows/back-test';
import type { RulesDraft, RulesSaved, RulesShown } from '@/utils/model/rules';
import { sentenceOf } from '@/utils/words/sentence';
import { LedgerNotice } from '../ui/LedgerNotice';
import { timeOf } from '../ui/text';
import { Conflict } from './Conflict';
import { RulesForm } from './RulesForm';
import { RulesHead } from './RulesHead';

export interface RulesActions {
  rules(project: string): Promise<RulesShown | null>;
  saveRules(project: string, policy: Policy, base: Policy): Promise<RulesSaved>;
  /** Uses another of the project's ledgers, by its key, from now on. */
  useLedger(project: string, key: string): Promise<RulesShown | null>;
  /** Undefined: nothing is changed any more. */
  draftRules(project: string, draft: RulesDraft | undefined): Promise<unknown>;
  /** What requiring each check would do to the issues that this device knows. */
  backTest(project: string): Promise<BackTest>;
  /** Opens the backlog page at the open issues of a project that a filter finds. */
  showLacking(project: string, filter: string): Promise<unknown>;
}

/** The rules as they were read, what was made of them here, and those of somebody else where they came between. */
interface Editing extends RulesDraft {
  rules: RulesShown;
  theirs?: RulesShown;
}

/** Where the changes are now: the same words as in the panel. */
interface Told {
  state: 'here' | 'sending' | 'saved' | 'refused';
  text: string;
}

/** The team's rules of one project: read, change, see what that does, save, and what came of it. */
export function TeamRules({ project, actions }: { project: string; actions: RulesActions }) {
  const [editing, setEditing] = useState<Editing | null>();
  const [told, setTold] = useState<Told>();
  const [tested, setTested] = useState<BackTest>();
  const fail = (error: unknown): void => setTold({ state: 'refused', text: sentenceOf(error) });
  const load = async (asked = actions.rules(project)): Promise<void> => {
    setTold(undefined);
    try {
      const rules = await asked;
      setEditing(rules && begun(rules));
    } catch (error) {
      fail(error);
    }
  };
  useEffect(() => {
    let isShown = true;
    void load();
    setTested(undefined);
    actions.backTest(project).then((test) => isShown && setTested(test), fail);
    return () => void (isShown = false);
  }, [project]);
  const edit = (rules: RulesShown, base: Policy, policy: Policy): void => {
    const isChanged = policyKey(base) !== policyKey(policy);
    setEditing({ rules, base, policy });
    setTold(isChanged ? { state: 'here', text: 'Kept on this device, not saved for the team yet.' } : undefined);
    actions.draftRules(project, isChanged ? { base, policy } : undefined).catch(fail);
  };
  const save = async ({ rules, base, policy }: Editing): Promise<void> => {
    setTold({ state: 'sending', text: 'On its way…' });
    try {
      const { saved, rules: now } = await actions.saveRules(project, policy, base);
      if (saved) setEditing({ rules: now, base: now.policy, policy: now.policy });
      else setEditing({ rules, base, policy, theirs: now });
      setTold(saved ? { state: 'saved', text: `Saved for the team, ${timeOf(Date.now(), Date.now())}.` } : undefined);
    } catch (error) {
      fail(error);
    }
  };
  return (
    <div class="team-rules" data-project={project}>
      <RulesHead project={project} rules={editing && editing.rules} waiting={!told} />
      {told && (
        <p class="told" data-receipt={told.state} role={told.state === 'refused' ? 'alert' : 'status'}>
          {told.text}
        </p>
      )}
      {told?.state === 'refused' && !editing && (
        <button type="button" class="button" data-action="again" onClick={() => void load()}>
          Try again
        </button>
      )}
      {editing?.rules.notice && (
        <LedgerNotice
          notice={editing.rules.notice}
          busy={false}
          use={(key) => void load(actions.useLedger(project, key))}
        />
      )}
      {editing?.theirs && <Between editing={editing} theirs={editing.theirs} edit={edit} />}
      {editing && !editing.theirs && (
        <RulesForm
          rules={editing.rules}
          base={editing.base}
          policy={editing.policy}
          tested={tested}
          show={(filter) => void actions.showLacking(project, filter).catch(fail)}
          busy={told?.state === 'sending'}
          change={(policy) => edit(editing.rules, editing.base, policy)}
          save={() => void save(editing)}
          discard={() => edit(editing.rules, editing.base, editing.base)}
        />
      )}
    </div>
  );
}

function Between({
  editing: { base, policy },
  theirs,
  edit,
}: {
  editing: Editing;
  theirs: RulesShown;
  edit(rules: RulesShown, base: Policy, policy: Policy): void;
}) {
  return (
    <Conflict
      base={base}
      mine={policy}
      theirs={theirs}
      combine={() => edit(theirs, theirs.policy, rebased(base, policy, theirs.policy))}
      takeTheirs={() => edit(theirs, theirs.policy, theirs.policy)}
    />
  );
}

/** What was changed here before and not saved is there again; where the rules are others by now, both are shown. */
function begun(rules: RulesShown): Editing {
  const { draft, policy } = rules;
  if (!draft || policyKey(draft.policy) === policyKey(policy)) return { rules, base: policy, policy };
  return { rules, ...draft, ...(policyKey(draft.base) !== policyKey(policy) && { theirs: rules }) };
}
