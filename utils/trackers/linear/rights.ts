import type { Right } from '@/utils/model/right';
import type { Told } from '@/utils/model/told';
import type { LinearRightsTold } from '@/utils/model/told/linear-rights';
import { digList, digText } from '@/utils/model/dig';
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
  const writing = needed('write', 'unknown', { key: 'linear.write-unknown' });
  if (!who)
    return [
      {
        ...right('token', 'missing', { key: 'linear.key-bad' }),
        help: { told: { key: 'right.make-new' }, href: keysUrl },
      },
      needed('team', 'unknown', { key: 'right.not-asked' }),
      writing,
    ];
  const name = digText(who, 'viewer', 'displayName');
  const workspace = digText(who, 'organization', 'name');
  const key: Told = {
    key: 'linear.key-of',
    ...(name !== undefined && { name }),
    ...(workspace !== undefined && { workspace }),
  };
  return [right('token', 'ok', key), await teamSeen(graphql, project?.trim() || undefined), writing];
}

async function teamSeen(graphql: GraphQL, project: string | undefined): Promise<Right> {
  if (project === undefined) return needed('team', 'unknown', { key: 'right.name-one', project: 'team' });
  const team = teamOf(project).toUpperCase();
  const data = await asked(graphql('may-see-team', teamQuery, { team }), 'forbidden');
  const name = digText(digList(data, 'teams', 'nodes')[0], 'name');
  if (name !== undefined) return right('team', 'ok', { key: 'right.seen', project: name });
  const help = { told: { key: 'linear.look-at-spelling', team }, href: keysUrl } as const;
  return { ...needed('team', 'missing', { key: 'linear.team-hidden', team }), help };
}

type Id = LinearRightsTold['linear.right']['right'];

function right(id: Id, state: Right['state'], why: Told): Right {
  return { id, name: { key: 'linear.right', right: id }, state, why };
}

/** One that is not there, or not known to be: with what it is needed for. */
function needed(id: 'team' | 'write', state: Right['state'], why: Told): Right {
  return { ...right(id, state, why), needed: { key: 'linear.right-needed', right: id } };
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
