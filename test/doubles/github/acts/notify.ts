import { canRead } from '../world/roles';
import type { Issue, Repo } from '../world/types';
import { personOf, type World } from '../world/world';

/** People and teams a text names, outside of code. */
function mentions(text: string): string[] {
  const prose = text
    .replace(/```[\s\S]*?(?:```|$)/g, '')
    .replace(/`[^`\n]*`/g, '')
    .replace(/<!--[\s\S]*?-->/g, '');
  return [
    ...new Set(
      [...prose.matchAll(/(?<![\w@/.-])@([a-z\d][a-z\d-]{0,38}(?:\/[a-z\d-]+)?)(?![\w/-])/gi)].map(
        ([, name = '']) => name,
      ),
    ),
  ];
}

/**
 * Who hears of a comment or a new issue: subscribers, watchers and everybody the text names, except whoever wrote it.
 */
export function toldOf(world: World, repo: Repo, issue: Issue, actor: string, text: string): string[] {
  const named = mentions(text).filter((name) => name.includes('/') || reaches(world, repo, issue, name));
  const all = new Set(
    [...repo.watchers, ...subscribers(issue)].filter(
      (login) => issue.subscriptions[login] === undefined || issue.subscriptions[login] === 'SUBSCRIBED',
    ),
  );
  return [...new Set([...all, ...named])].filter((name) => name !== actor).sort();
}

/** People an edit names who were not named before. */
export function newlyNamed(world: World, repo: Repo, issue: Issue, before: string, after: string): string[] {
  const known = new Set(mentions(before));
  return mentions(after).filter(
    (name) => !known.has(name) && (name.includes('/') || reaches(world, repo, issue, name)),
  );
}

function reaches(world: World, repo: Repo, issue: Issue, name: string): boolean {
  return personOf(world, name) !== undefined && canRead(repo, name) && issue.subscriptions[name] !== 'IGNORED';
}

/** Taking part subscribes. */
export function subscribers(issue: Issue): string[] {
  const explicit = Object.entries(issue.subscriptions)
    .filter(([, state]) => state === 'SUBSCRIBED')
    .map(([login]) => login);
  const texts = [issue.body, ...issue.comments.map((comment) => comment.body)];
  return [
    ...new Set([
      issue.author,
      ...issue.assignees,
      ...issue.comments.map((comment) => comment.author),
      ...texts.flatMap(mentions),
      ...explicit,
    ]),
  ];
}
