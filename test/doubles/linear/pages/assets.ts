import { readFileSync } from 'node:fs';
import { type Answer, text } from '../../http/answer';
import { bundled, served } from '../../shared/bundle';

/** What https://static.linear.app serves: the double's own style sheet and the app's script. */
export async function asset(path: string): Promise<Answer> {
  if (path === '/client/app.js')
    return served(await bundled(new URL('./client/app.ts', import.meta.url)), 'text/javascript');
  if (path === '/client/app.css')
    return served(readFileSync(new URL('./client/app.css', import.meta.url), 'utf8'), 'text/css');
  return text('Not Found', 404);
}
