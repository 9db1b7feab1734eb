import type { ConnectWay } from '@/utils/model/right';

/** Where a person looks after their tokens. */
export const tokensUrl = 'https://github.com/settings/personal-access-tokens';

/**
 * The form for a new token, filled in as far as an address can: which repositories is the person's to choose.
 * Source: GitHub's page on managing personal access tokens, "pre-filling"; [?] that each parameter holds for long.
 */
export const createUrl = `${tokensUrl}/new?name=Tend&description=Backlog+grooming+in+the+issue+page&issues=write&metadata=read&expires_in=90`;

/** How people connect to github.com. */
export const githubWay: Omit<ConnectWay, 'device' | 'page'> = {
  tracker: 'github',
  name: 'GitHub',
  host: 'github.com',
  base: 'https://github.com',
  field: 'token',
  tokenName: { key: 'github.token-kind', fineGrained: true },
  token: 'token',
  about: { key: 'github.connect-about' },
  needs: [
    { key: 'github.right', right: 'issues-write' },
    { key: 'github.right', right: 'metadata' },
  ],
  createUrl,
  project: { name: 'repository', example: 'owner/name' },
};

/**
 * Owner and name of a repository as people write it: `acme/web`, its address, or as `projectOf` gives it. Undefined for
 * anything else.
 */
export function repositoryIn(text: string): { owner: string; name: string } | undefined {
  const [, owner, name] =
    /^(?:github:[^/\s]+\/|https?:\/\/[^/\s]+\/)?([\w.-]{1,100})\/([\w.-]{1,100})(?:[/?#].*)?$/.exec(text.trim()) ?? [];
  return owner !== undefined && name !== undefined ? { owner, name: name.replace(/\.git$/, '') } : undefined;
}
