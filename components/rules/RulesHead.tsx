import type { RulesShown } from '@/utils/model/rules';
import { nameOfProject } from '@/utils/model/ref';
import { sentence, sentences } from '@/utils/words/sentence';
import { safeLink } from '../ui/sync-text';

interface Props {
  project: string;
  /** Null: the project has no ledger yet. Undefined: not read. */
  rules: RulesShown | null | undefined;
  /** Whether they are being read. */
  waiting: boolean;
}

/** Whose rules they are, who may change them, and what of them this version cannot read. */
export function RulesHead({ project, rules, waiting }: Props) {
  const ledger = safeLink(rules?.ledger);
  return (
    <>
      <h3 class="project">
        {rules?.name ?? nameOfProject(project)}{' '}
        {ledger && (
          <a href={ledger} target="_blank" rel="noreferrer">
            Ledger
          </a>
        )}
      </h3>
      {rules === undefined && waiting && <p class="quiet">Reading the rules…</p>}
      {rules === null && (
        <p class="quiet">
          {nameOfProject(project)} has no grooming ledger yet. Open one of its issues, and set it up in Tend's panel
          there.
        </p>
      )}
      {rules && (
        <p class="quiet" data-may={rules.mayEdit}>
          {rules.mayEdit ? 'You may change these rules. ' : 'You may read these rules, not change them. '}
          {sentences([rules.whoMay])}
        </p>
      )}
      {rules && rules.problems.length > 0 && (
        <p class="notice">
          Not readable by this version of Tend, so not in force: {rules.problems.map(sentence).join(', ')}. They stay as
          they are unless you set them here.
        </p>
      )}
    </>
  );
}
