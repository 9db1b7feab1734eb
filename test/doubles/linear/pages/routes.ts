import { type Answer, html, redirect, text } from '../../http/answer';
import type { Ask } from '../../http/ask';
import { escapeHtml } from '../../shared/escape';
import type { World } from '../world/world';
import { csp } from './csp';
import type { PageOptions } from './options';
import { picture } from './picture';
import { login, viewerOf } from './session';
import { shell } from './shell';

/** Every page of https://linear.app: to people signed in the app, whatever the address; to others a way in. */
export function page(world: World, options: PageOptions, ask: Ask): Answer {
  const { pathname, search } = ask.url;
  if (ask.method !== 'GET') return text('Method Not Allowed', 405);
  if (pathname === '/__login' || pathname === '/logout') return login(world, ask);
  if (pathname === '/login') return loginPage(world, ask);
  if (pathname === '/favicon.ico') return picture();
  const viewer = viewerOf(world, ask);
  if (!viewer) return redirect(`/login?return_to=${encodeURIComponent(pathname + search)}`);
  if (pathname === '/') return redirect(`/${world.organization.urlKey}/team/ENG/all`);
  return { ...shell(viewer, options), notes: { person: viewer.displayName } };
}

/** Signing in needs no password: choose who you are. */
function loginPage(world: World, { url }: Ask): Answer {
  const back = encodeURIComponent(url.searchParams.get('return_to') ?? '/');
  const people = world.people
    .filter((one) => one.active)
    .map(
      (one) => `<li><a href="/__login?as=${one.displayName}&amp;return_to=${back}">${escapeHtml(one.name)}</a></li>`,
    );
  return html(
    `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Log in | Linear</title></head><body><main><h1>Log in to Linear</h1><ul>${people.join('')}</ul></main></body></html>`,
    200,
    { 'content-security-policy': csp },
  );
}
