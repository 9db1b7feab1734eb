import { nodeId } from '../../../world/nodes';
import type { Person } from '../../../world/types';
import { personOf, type World } from '../../../world/world';

/** The person as every other answer carries them. */
export function simpleUser(world: World, login: string): object {
  const person = personOf(world, login);
  return account(person?.login ?? login, person?.id ?? 10_137, 'U', 'User');
}

export function organisation({ org }: World): object {
  return account(org.login, org.id, 'O', 'Organization');
}

function account(login: string, id: number, kind: 'U' | 'O', type: string): object {
  const api = `https://api.github.com/users/${login}`;
  return {
    login,
    id,
    node_id: nodeId(kind, id),
    avatar_url: `https://avatars.githubusercontent.com/u/${id}?v=4`,
    gravatar_id: '',
    url: api,
    html_url: `https://github.com/${login}`,
    followers_url: `${api}/followers`,
    following_url: `${api}/following{/other_user}`,
    gists_url: `${api}/gists{/gist_id}`,
    starred_url: `${api}/starred{/owner}{/repo}`,
    subscriptions_url: `${api}/subscriptions`,
    organizations_url: `${api}/orgs`,
    repos_url: `${api}/repos`,
    events_url: `${api}/events{/privacy}`,
    received_events_url: `${api}/received_events`,
    type,
    user_view_type: 'public',
    site_admin: false,
  };
}

/** The caller themselves. */
export function fullUser(world: World, { login, name }: Person): object {
  const long = new Date(Date.UTC(2021, 3, 12)).toISOString().replace('.000', '');
  return {
    ...simpleUser(world, login),
    name,
    company: null,
    blog: '',
    location: null,
    email: null,
    hireable: null,
    bio: null,
    twitter_username: null,
    notification_email: null,
    public_repos: 3,
    public_gists: 0,
    followers: 5,
    following: 5,
    created_at: long,
    updated_at: long,
  };
}
