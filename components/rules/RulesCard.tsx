import { useEffect, useState } from 'preact/hooks';
import { nameOfProject } from '@/utils/model/ref';
import { type RulesActions, TeamRules } from './TeamRules';

export interface RulesCardActions extends RulesActions {
  /** Projects with a ledger that this device knows. */
  projects(): Promise<string[]>;
}

interface Props {
  actions: RulesCardActions;
  /** The project that the person came for; empty if for none. */
  project: string;
  tell(error: unknown): void;
}

/** The team's rules of one project at a time; which one is in the page's address. */
export function RulesCard({ actions, project, tell }: Props) {
  const [projects, setProjects] = useState<string[]>([]);
  useEffect(() => void actions.projects().then(setProjects, tell), []);
  const others = projects.filter((one) => one !== project);
  if (!project && others.length === 0) return null;
  return (
    <section class="card" aria-labelledby="rules">
      <h2 id="rules">Team rules</h2>
      <p class="quiet">
        Which checks count, what stands for each status, when rounds end. They hold for everybody who grooms the
        project, and are kept in its ledger.
      </p>
      {project && <TeamRules key={project} project={project} actions={actions} />}
      {others.length > 0 && (
        <ul class="projects" aria-label={project ? 'Other projects' : 'Projects'}>
          {others.map((one) => (
            <li key={one}>
              <a class="button" href={`#rules=${encodeURIComponent(one)}`}>
                {nameOfProject(one)}
              </a>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
