import type { Right } from '@/utils/model/right';
import { digList, digText } from '../dig';
import { TrackerError } from '../failure';
import { keysUrl } from './connect';
import type { GraphQL } from './graphql';
import { teamOf } from './person';

const tokenQuery = 'query Rights { viewer { displayName } organization { name } }';
const teamQuery =
  'query Team($team: String!) { teams(first: 1, filter: { key: { eq: $team } }) { nodes { id name } } }';

export const rightsDocuments = [tokenQuery, teamQuery];

/**
 * What a key may do, found without changing anything. What a key may write Linear tells only when something is written.
 */
export async function rightsOf(graphql: GraphQL, project: string | undefined): Promise<Right[]> {
  const who = await asked(graphql('whose-key', tokenQuery), 'signed-out');
  const write: Right = {
    id: 'write',
    name: 'Write',
    state: 'unknown',
    why: 'Linear tells only once something is written. Needed to react, and to share what you say.',
  };
  if (!who) {
    return [
      {
        id: 'token',
        name: 'API key',
        state: 'missing',
        why: 'Linear does not accept it: it was revoked, or was not copied whole.',
        help: { text: 'Make a new one; you can do that yourself.', href: keysUrl },
      },
      team(undefined, 'Nothing can be asked with this key. Needed to read issues.'),
      write,
    ];
  }
  const token: Right = {
    id: 'token',
    name: 'API key',
    state: 'ok',
    why: `It is the key of ${digText(who, 'viewer', 'displayName') ?? 'somebody'} for ${digText(who, 'organization', 'name') ?? 'a workspace'}.`,
  };
  return [token, await teamSeen(graphql, project?.trim() || undefined), write];
}

async function teamSeen(graphql: GraphQL, project: string | undefined): Promise<Right> {
  if (project === undefined) return team(undefined, 'Name a team to test with. Needed to read issues.');
  const key = teamOf(project).toUpperCase();
  const data = await asked(graphql('may-see-team', teamQuery, { team: key }), 'forbidden');
  const name = digText(digList(data, 'teams', 'nodes')[0], 'name');
  if (name !== undefined) return team('ok', `${name} can be seen.`);
  const help = {
    text: `Look at the spelling: it is what issues begin with, as in ${key}-12. A private team is shown to its members alone, and a key may be limited to other teams.`,
    href: keysUrl,
  };
  return { ...team('missing', `Linear does not show the team ${key} to this key. Needed to read issues.`), help };
}

function team(state: Right['state'] | undefined, why: string): Right {
  return { id: 'team', name: 'Read', state: state ?? 'unknown', why };
}

/** An answer, or undefined where Linear refuses for that reason. */
async function asked(answer: Promise<unknown>, refused: TrackerError['kind']): Promise<unknown> {
  try {
    return await answer;
  } catch (error) {
    if (!(error instanceof TrackerError) || error.kind !== refused || error.isAbout('tracker.bad-token')) throw error;
    return undefined;
  }
}
