import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Sandbox } from '../doubles/server';

/** Real pages as they were captured, beside the project and never in it. */
const folder = resolve(process.env['TEND_SHARED'] ?? '../shared', 'pages/github');

export const hasCaptured = existsSync(folder);
if (!hasCaptured) console.log(`No captured pages in ${folder}: tests on them are left out.`);

export const captured = {
  react: {
    file: 'react-issue-2025.html',
    url: 'https://github.com/kepano/defuddle/issues/56',
    ref: 'github:github.com/kepano/defuddle#56',
  },
  classic: {
    file: 'classic-issue-2024-dark.html',
    url: 'https://github.com/HiromiShikata/test-repository/issues/38',
    ref: 'github:github.com/HiromiShikata/test-repository#38',
  },
} as const;

export type Captured = keyof typeof captured;

export function htmlOf(name: Captured): string {
  return readFileSync(join(folder, captured[name].file), 'utf8');
}

/** Serves every captured page at its real address, under GitHub's own policy. */
export function mountCaptured(sandbox: Sandbox): void {
  const headers = { 'content-security-policy': policy() };
  for (const name of Object.keys(captured) as Captured[])
    sandbox.mount(captured[name].url, { html: htmlOf(name), headers });
}

function policy(): string {
  const lines = readFileSync(join(folder, 'csp.txt'), 'utf8')
    .split('\n')
    .map((line) => line.trim());
  return lines
    .filter((line) => line && !line.startsWith('#'))
    .join(' ')
    .replace(/^content-security-policy:\s*/i, '');
}
