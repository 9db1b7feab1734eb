import type { Account } from './tracker';
import { tokensUrl } from './github/connect';
import { isCloud } from './jira/place';
import { keysUrl } from './linear/connect';

/**
 * Where a person takes back the token of an account, which stays good there when it is deleted here; undefined where no
 * token was given. Sources: the trackers' own pages on tokens; Data Center's is that of Jira 8.14 and later.
 */
export function revokeUrl({ tracker, host, base, token, renewal }: Account): string | undefined {
  if (token === '') return undefined;
  if (tracker === 'linear') return keysUrl;
  if (tracker === 'jira')
    return isCloud(host)
      ? 'https://id.atlassian.com/manage-profile/security/api-tokens'
      : `${base}/secure/ViewProfile.jspa?selectedTab=com.atlassian.pats.pats-plugin:jira-user-personal-access-tokens`;
  if (renewal) return `${base}/settings/apps/authorizations`;
  return token.startsWith('github_pat_') && host === 'github.com' ? tokensUrl : `${base}/settings/tokens`;
}
