import type { LinearRightsTold } from '@/utils/model/told/linear-rights';
import type { Words } from '../words';

const names = { token: 'API key', team: 'Read', write: 'Write' };

const uses = { team: 'to read issues', write: 'to react, and to share what you say' };

export const linearRightsWords: Words<LinearRightsTold> = {
  'linear.key-kind': 'personal API key',
  'linear.connect-about':
    "Linear's pages show an issue's text, but not as it was written: with a key Tend reads it through Linear's API. It can be limited to the teams you groom.",
  'linear.right': ({ right }) => names[right],
  'linear.right-needed': ({ right }) => `Needed ${uses[right]}.`,
  'linear.key-bad': 'Linear does not accept it: it was revoked, or was not copied whole.',
  'linear.key-of': ({ name, workspace }) => `It is the key of ${name ?? 'somebody'} for ${workspace ?? 'a workspace'}.`,
  'linear.write-unknown': 'Linear tells only once something is written.',
  'linear.team-hidden': ({ team }) => `Linear does not show the team ${team} to this key.`,
  'linear.look-at-spelling': ({ team }) =>
    `Look at the spelling: it is what issues begin with, as in ${team}-12. A private team is shown to its members alone, and a key may be limited to other teams.`,
};
