import { canTriage, canWrite } from '../world/roles';
import type { Label } from '../world/types';
import { type Acting, type ActingOnIssue, need } from './acting';
import { invalid, Refused } from './refused';

const rights = 'Must have admin rights to Repository.';

/** Write access; the name must be new, whatever its case. */
export function createLabel({ world, login, repo }: Acting, name: string, color = 'ededed', description = ''): Label {
  need(canWrite(repo, login), rights);
  if (name.trim() === '') throw invalid('Label', 'name', 'missing_field');
  if (labelNamed({ repo }, name)) throw invalid('Label', 'name', 'already_exists');
  if (!/^[0-9a-f]{6}$/i.test(color)) throw invalid('Label', 'color', 'invalid');
  if (description.length > 100)
    throw invalid('Label', 'description', 'too_long', 'description is too long (maximum is 100 characters)');
  const label = { id: world.nextId(), name, color, description };
  repo.labels.push(label);
  return label;
}

export function labelNamed({ repo }: Pick<Acting, 'repo'>, name: string): Label | undefined {
  return repo.labels.find((label) => label.name.toLowerCase() === name.toLowerCase());
}

/** Triage access. Unknown names are created on the way where the person may, as GitHub does. */
export function addLabels(acting: ActingOnIssue, names: string[]): void {
  const { world, login, repo, issue } = acting;
  need(canTriage(repo, login), rights);
  const labels = names.map((name) => labelNamed(acting, name) ?? createLabel(acting, name));
  const added = labels.map((label) => label.name).filter((name) => !issue.labels.includes(name));
  if (added.length === 0) return;
  issue.labels.push(...added);
  issue.updatedAt = world.now();
}

export function removeLabel({ world, login, repo, issue }: ActingOnIssue, name: string): void {
  need(canTriage(repo, login), rights);
  const found = issue.labels.find((label) => label.toLowerCase() === name.toLowerCase());
  if (found === undefined) throw new Refused('not-found', 'Label does not exist');
  issue.labels = issue.labels.filter((label) => label !== found);
  issue.updatedAt = world.now();
}
