import { describe, expect, it } from 'vitest';
import type { Change } from '@/utils/model/change';
import { createGitHub } from '@/utils/trackers/github/api';
import { createLinear } from '@/utils/trackers/linear/api';
import type { Send, SendRequest } from '@/utils/trackers/send';
import type { Tracker } from '@/utils/trackers/tracker';
import { linearAccess } from '../access';
import { saying } from '../telling';

/** Answers with a good status, whatever is asked. */
const answering =
  (value: (request: SendRequest) => unknown): Send =>
  (request) =>
    Promise.resolve({ status: 200, header: () => null, text: JSON.stringify(value(request)) });
const github = (value: (request: SendRequest) => unknown): Tracker =>
  createGitHub(answering(value), {
    tracker: 'github',
    host: 'github.com',
    base: 'https://github.com',
    token: 'github_pat_1',
  });
const linear = (mutated: (body: string) => unknown): Tracker =>
  createLinear(
    answering(({ body = '' }) => ({ data: body.includes('mutation') ? mutated(body) : workflow })),
    linearAccess('lin_api_1'),
  );

const [ref, key] = ['github:github.com/acme/web#2', 'linear:acme/ENG-12'] as const;
const ana = { id: '1', name: 'ana' };
const team = { id: 't', key: 'ENG', issueEstimationType: 'fibonacci', states: { nodes: [{ id: 's2', name: 'Todo' }] } };
/** The issue in Linear before it is changed, and the label that is looked for. */
const workflow = {
  issue: { id: 'i', labels: { nodes: [{ id: 'l1', name: 'bug' }] }, assignee: null, state: { name: 'Backlog' }, team },
  issueLabels: { nodes: [{ id: 'l2', isGroup: false, team: null }] },
};
const attempt = { id: 'drawn-by-a-screen', again: false };
const notShown = { kind: 'unexpected', told: saying(expect.stringContaining('does not show')) };

describe('a change that is answered with a good status, and not shown', () => {
  /** What the browser gives where it went after a redirect: the issue, or a list, in place of what was written. */
  const elsewhere: [string, unknown][] = [
    ['the issue', { number: 2, state: 'open', labels: [{ name: 'other' }] }],
    ['the labels that were there', [{ name: 'other' }]],
    ['nothing', {}],
  ];

  it.each(elsewhere)('is not done on GitHub: a label, where %s comes back', async (_, value) => {
    const perform = github(() => value).perform({ kind: 'label', ref, name: 'bug', on: true }, attempt);
    await expect(perform).rejects.toMatchObject(notShown);
  });

  it('is done on GitHub where the answer shows the label, however it is spelled', async () => {
    const names = [{ name: 'other' }, { name: 'Bug' }];
    await github(() => names).perform({ kind: 'label', ref, name: 'bug', on: true }, attempt);
    await github(() => [{ name: 'other' }]).perform({ kind: 'label', ref, name: 'bug', on: false }, attempt);
  });

  it.each([
    ['the label is there still', [{ name: 'bug' }]],
    ['no labels come back', { number: 2 }],
  ])('is not done on GitHub: taking a label off, where %s', async (_, value) => {
    const perform = github(() => value).perform({ kind: 'label', ref, name: 'bug', on: false }, attempt);
    await expect(perform).rejects.toMatchObject(notShown);
  });

  it('is not done on GitHub where the issue went elsewhere with its label', async () => {
    const send: Send = ({ method }) =>
      Promise.resolve({
        status: method === 'DELETE' ? 404 : 200,
        header: () => null,
        text: JSON.stringify({ message: 'Not Found', labels: [{ name: 'bug' }] }),
      });
    const access = {
      tracker: 'github',
      host: 'github.com',
      base: 'https://github.com',
      token: 'github_pat_1',
    } as const;
    const perform = createGitHub(send, access).perform({ kind: 'label', ref, name: 'bug', on: false }, attempt);
    await expect(perform).rejects.toMatchObject({ kind: 'gone' });
  });

  const changes: [string, Change][] = [
    ['a state', { kind: 'move', ref: key, to: 'Todo' }],
    ['an estimate', { kind: 'estimate', ref: key, value: '5' }],
    ['a priority', { kind: 'priority', ref: key, name: 'Urgent' }],
    ['an assignee', { kind: 'assign', ref: key, person: ana, on: true }],
    ['a cycle', { kind: 'plan', ref: key, place: 'cycle', id: 'c1', name: 'Cycle 1', on: true }],
    ['a label', { kind: 'label', ref: key, name: 'new', on: true }],
    ['a label taken off', { kind: 'label', ref: key, name: 'bug', on: false }],
  ];
  const shown = { id: 'i', priority: 1, estimate: 5, state: { id: 's2' }, assignee: { id: '1' }, cycle: { id: 'c1' } };
  const under = (issue: unknown) => ({ issueUpdate: { issue }, issueAddLabel: { issue }, issueRemoveLabel: { issue } });

  it.each(changes)('is not done on Linear: %s', async (_, change) => {
    const as = { id: 'i', priority: 0, estimate: null, state: { id: 's1' }, assignee: null, cycle: null };
    const labels = { nodes: [{ id: 'l1', name: 'bug' }] };
    await expect(linear(() => under({ ...as, labels })).perform(change, attempt)).rejects.toMatchObject(notShown);
    await expect(linear(() => under(null)).perform(change, attempt)).rejects.toMatchObject(notShown);
  });

  it.each(changes)('is done on Linear where the answer shows it: %s', async (name, change) => {
    const labels = { nodes: name === 'a label' ? [{ id: 'l1' }, { id: 'l2' }] : [] };
    await linear(() => under({ ...shown, labels })).perform(change, attempt);
  });
});
