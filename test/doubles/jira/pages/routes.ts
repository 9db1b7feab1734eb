import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Answer, html, redirect, text } from '../../http/answer';
import type { Ask } from '../../http/ask';
import { bundled, served } from '../../shared/bundle';
import { escapeHtml } from '../../shared/escape';
import { callerOf } from '../api/caller';
import type { World } from '../world/world';
import { cloudPage } from './cloud/routes';
import { dcPage } from './dc/routes';
import type { PageOptions } from './options';

const folder = fileURLToPath(new URL('../assets/', import.meta.url));
const scripts: Record<string, URL> = {
  'page.js': new URL('./client/page.ts', import.meta.url),
  'modal.js': new URL('./client/modal.ts', import.meta.url),
};

/** Pages of one Jira and what they load. Who is signed out is sent to sign in. */
export function page(world: World, options: PageOptions, ask: Ask): Answer | Promise<Answer> {
  const { place } = world;
  const path = ask.url.pathname;
  if (!path.startsWith(place.context)) return redirect(`${place.context}/`);
  const inner = path.slice(place.context.length);
  const [, file] = /^\/s\/double\/_\/([\w.]+)$/.exec(inner) ?? [];
  if (file !== undefined) return asset(world, file);
  if (/^\/(?:favicon\.ico|secure\/(?:useravatar|projectavatar)|images\/)/.test(inner)) return dot();
  if (inner === '/login' || inner === '/login.jsp') return loginPage(world, ask);
  const viewer = callerOf(world, ask);
  if (!viewer || viewer === 'bad')
    return redirect(
      `${place.context}${place.flavour === 'cloud' ? '/login?dest-url=' : '/login.jsp?os_destination='}${encodeURIComponent(inner + ask.url.search)}`,
    );
  const context = { world, options, viewer: viewer.person, url: ask.url };
  const shown = place.flavour === 'cloud' ? cloudPage(context) : dcPage(context);
  return { ...shown, notes: { person: viewer.person.name } };
}

async function asset({ place }: World, file: string): Promise<Answer> {
  if (file === 'page.css')
    return served(
      ['common', place.flavour].map((name) => readFileSync(`${folder}${name}.css`, 'utf8')).join('\n'),
      'text/css',
    );
  const entry = scripts[file];
  return entry === undefined ? text('Not Found', 404) : served(await bundled(entry), 'text/javascript');
}

/** Signing in needs no password: choose who you are. */
function loginPage(world: World, { url }: Ask): Answer {
  const back =
    world.place.context +
    (url.searchParams.get('dest-url') ?? url.searchParams.get('os_destination') ?? '/browse/WEB-2');
  const people = world.people.map(
    ({ name, displayName }) =>
      `<li><a href="/__login?as=${name}&amp;return_to=${encodeURIComponent(back)}">${escapeHtml(displayName)}</a></li>`,
  );
  return html(
    `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Log in - ${escapeHtml(world.place.title)}</title></head><body><main><h1>Log in</h1><ul class="people">${people.join('')}</ul></main></body></html>`,
  );
}

/** Icons and portraits: one grey dot. */
function dot(): Answer {
  return {
    status: 200,
    headers: { 'content-type': 'image/svg+xml', 'cache-control': 'public, max-age=600' },
    body: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><circle cx="8" cy="8" r="7" fill="#8590a2"/></svg>',
  };
}
