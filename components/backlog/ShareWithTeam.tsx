import { useState } from 'preact/hooks';
import type { RulesShown } from '@/utils/model/rules';
import { mostTeamViews } from '@/utils/model/policy-schemas';
import type { Policy } from '@/utils/model/policy';
import { nameOfProject } from '@/utils/model/ref';
import type { SavedView } from '@/utils/model/rows/saved-views';
import { withTeamView } from '@/utils/model/rows/team-views';
import { sentenceOf, sentences } from '@/utils/words/sentence';
import type { BacklogActions } from './use-backlog';

interface Props {
  view: SavedView;
  project: string;
  actions: Pick<BacklogActions, 'rules' | 'saveRules'>;
}

/** What is being shared, or what came of it. */
interface Sharing {
  rules: RulesShown;
  policy: Policy;
}

/**
 * Shares one of the person's own views with everybody who grooms its project: says where it goes and whom that
 * notifies, then asks.
 */
export function ShareWithTeam({ view, project, actions }: Props) {
  const [sharing, setSharing] = useState<Sharing>();
  const [told, setTold] = useState('');
  const fail = (error: unknown): void => setTold(sentenceOf(error));
  const name = nameOfProject(project);
  const begin = async (): Promise<void> => {
    setTold('Reading the team’s rules…');
    const rules = await actions.rules(project);
    const policy = rules && withTeamView(rules.policy, view);
    if (!rules)
      setTold(`${name} has no grooming ledger yet. Open one of its issues, and set it up in Tend’s panel there.`);
    else if (!rules.mayEdit) setTold(`Your account may not change the team’s rules. ${sentences([rules.whoMay])}`);
    // Saving the rules would forget what was changed in the settings and not saved.
    else if (rules.draft)
      setTold('You have changes to the team’s rules that are not saved. Save or discard them in the settings first.');
    else if (!policy)
      setTold(
        `A team shares at most ${mostTeamViews} views, each with a short filter. Make it shorter, or remove one in the team’s rules.`,
      );
    else {
      setTold('');
      setSharing({ rules, policy });
    }
  };
  const save = async ({ rules, policy }: Sharing): Promise<void> => {
    setSharing(undefined);
    setTold('On its way…');
    const { saved } = await actions.saveRules(project, policy, rules.policy);
    setTold(saved ? 'Shared with the team.' : 'Somebody has changed the team’s rules. Nothing was shared: try again.');
  };
  return (
    <div class="views-note">
      {sharing ? (
        <>
          <p>
            “<bdi>{view.name}</bdi>” will be written into the ledger of {name}. Everybody who grooms there gets it
            within the hour. {sentences([sharing.rules.notifies])}
          </p>
          <div class="buttons">
            <button
              type="button"
              class="button primary"
              data-action="share-view"
              onClick={() => void save(sharing).catch(fail)}
            >
              Save for the team
            </button>
            <button type="button" class="button" onClick={() => setSharing(undefined)}>
              Cancel
            </button>
          </div>
        </>
      ) : (
        <button type="button" class="linkish" data-action="ask-share-view" onClick={() => void begin().catch(fail)}>
          Share “<bdi>{view.name}</bdi>” with the team of {name}…
        </button>
      )}
      <p role="status">{told}</p>
    </div>
  );
}
