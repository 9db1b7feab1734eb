import { type Answer, json } from '../../http/answer';
import type { Ask } from '../../http/ask';
import type { RepoContext } from './context';

/** What the page's own script sends when somebody uses the page. */
export function act(_context: RepoContext, _ask: Ask, _rest: string): Answer {
  return json({ message: 'Not yet' }, 501);
}
