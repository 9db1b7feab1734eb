import { describe, expect, it } from 'vitest';
import { hasShared, readShared } from '../shared';
import { createCore } from './core';
import { jiraClient } from './jira-client';
import type { JiraSites } from './jira/sites';

const folder = 'schemas/jira/recorded';
const goJira = `${folder}/go-jira/testing/mock-data`;
const cli = `${folder}/jira-cli/pkg/jira/testdata`;

/**
 * Where two answers differ: a name of the recorded one that ours has not (`-name`), or another kind of value under it
 * (`name: string/number`). Lists are compared by their first item; nothing is known of what is null.
 */
function differences(recorded: unknown, ours: unknown, path = ''): string[] {
  if (recorded === null || ours === null) return [];
  if (Array.isArray(recorded) && Array.isArray(ours))
    return recorded.length > 0 && ours.length > 0 ? differences(recorded[0], ours[0], path) : [];
  if (kindOf(recorded) !== kindOf(ours)) return [`${path}: ${kindOf(recorded)}/${kindOf(ours)}`];
  if (kindOf(recorded) !== 'object') return [];
  const theirs = Object.entries(recorded as object);
  return theirs.flatMap(([name, value]: [string, unknown]) => {
    const here = path === '' ? name : `${path}.${name}`;
    return Object.hasOwn(ours as object, name)
      ? differences(value, (ours as Record<string, unknown>)[name], here)
      : [`-${here}`];
  });
}

function kindOf(value: unknown): string {
  return Array.isArray(value) ? 'list' : typeof value;
}

/** Recorded by others, from servers of different years and with fields of their own: what ours leaves out is listed. */
const answers: [file: string, site: keyof JiraSites, path: string, expected: (string | RegExp)[]][] = [
  [`${goJira}/transitions.json`, 'dc', '/rest/api/2/issue/WEB-2/transitions', ['-transitions.fields']],
  [`${goJira}/all_boards.json`, 'dc', '/rest/agile/1.0/board', []],
  [
    `${goJira}/board_configuration.json`,
    'dc',
    '/rest/agile/1.0/board/2/configuration',
    ['-columnConfig.columns.min', '-columnConfig.columns.max'],
  ],
  [`${goJira}/sprints.json`, 'dc', '/rest/agile/1.0/board/1/sprint', []],
  [`${goJira}/all_priorities.json`, 'dc', '/rest/api/2/priority', []],
  [`${goJira}/all_statuses.json`, 'dc', '/rest/api/2/status', []],
  [`${goJira}/all_fields.json`, 'dc', '/rest/api/2/field', []],
  [`${goJira}/project.json`, 'dc', '/rest/api/2/project/WEB', ['-url', '-versions.userReleaseDate', /^-roles\./]],
  [`${goJira}/all_projects.json`, 'dc', '/rest/api/2/project', ['-expand', '-projectCategory']],
  [
    `${goJira}/issues_in_sprint.json`,
    'acme',
    '/rest/api/3/search/jql?jql=sprint%20in%20openSprints()&fields=*all',
    [/^-(?:expand|startAt|maxResults|total)$/, /^-issues\.fields\./],
  ],
  [`${cli}/boards.json`, 'acme', '/rest/agile/1.0/board', []],
  [`${cli}/sprints.json`, 'acme', '/rest/agile/1.0/board/1/sprint', []],
  [`${cli}/issue.json`, 'acme', '/rest/api/3/issue/WEB-6', ['-fields.issuelinks.outwardIssue']],
  [`${cli}/search.json`, 'acme', '/rest/api/3/search/jql?jql=project%3DWEB&fields=*navigable', ['-expand']],
  [`${cli}/users.json`, 'acme', '/rest/api/3/user/assignable/search?project=WEB&query=', ['-emailAddress', '-name']],
  [`${cli}/transitions.json`, 'acme', '/rest/api/3/issue/WEB-2/transitions', []],
  [`${cli}/myself.json`, 'acme', '/rest/api/3/myself', []],
  [`${cli}/releases.json`, 'acme', '/rest/api/3/project/WEB/versions', []],
  [`${cli}/serverinfo.json`, 'acme', '/rest/api/3/serverInfo', ['-defaultLocale']],
];

describe.runIf(hasShared(folder))('answers others recorded', () => {
  it.each(answers)('%s is like %s%s', async (file, site, path, expected) => {
    const { status, body } = await jiraClient(createCore(), site, 'ana').rest('GET', path.replace(/^(?:\/jira)?/, ''));
    expect(status).toBe(200);
    const unlisted = differences(JSON.parse(readShared(file)) as unknown, body).filter(
      (one) => !expected.some((known) => (typeof known === 'string' ? known === one : known.test(one))),
    );
    expect(unlisted).toEqual([]);
  });

  it('finds another kind of value, and a name too few', () => {
    expect(differences({ a: 1, b: [{ c: 'x' }], d: null }, { a: '1', b: [{ e: 1 }], d: 3 })).toEqual([
      'a: number/string',
      '-b.c',
    ]);
  });
});
