import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Change } from '@/utils/model/change';
import type { Role } from '../doubles/jira/world/types';
import { capabilitiesOf } from '@/utils/trackers/facts';
import type { Tracker } from '@/utils/trackers/tracker';
import { sentence } from '@/utils/words/sentence';
import { assertValidLog } from '../doubles/valid';
import { jira } from './contract/jira';
import type { Subject } from './contract/subject';
import { saying } from '../telling';

describe.each(['acme', 'dc'] as const)('edits without mail in %s', (site) => {
  let subject: Subject;
  let ana: Tracker;
  beforeEach(() => {
    subject = jira(site, 'token');
    ana = subject.tracker('ana');
  });
  afterEach(() => assertValidLog(subject.core.log.entries()));

  const grant = (role: Role): void => {
    const web = subject.core.jira[site].world.projects.find(({ key }) => key === 'WEB');
    if (web) web.roles['ana'] = role;
  };
  const changes = (): Change[] => [
    { kind: 'label', ref: subject.ref, name: 'one', on: true },
    { kind: 'priority', ref: subject.ref, name: 'Lowest' },
    { kind: 'label', ref: subject.ref, name: 'two', on: true },
  ];
  /** What was sent since the last look: method, path below the API, status. */
  let seen = 0;
  const sent = (): string[] => {
    const all = subject.core.log.entries();
    const fresh = all.slice(seen).map(({ method, url, status }) => {
      const { pathname, search } = new URL(url);
      return `${method} ${pathname.replace(/.*\/rest\/\w+\/[\d.]+/, '')}${search} ${status}`;
    });
    seen = all.length;
    return fresh;
  };
  const make = async (): Promise<string[]> => {
    seen = subject.core.log.entries().length;
    for (const change of changes()) await ana.perform(change, { id: 'c', again: false });
    return sent();
  };

  it('are not asked for by who is no admin of the project, which is found once', async () => {
    const all = await make();
    expect(all.filter((one) => one.startsWith('PUT'))).toEqual(Array(3).fill('PUT /issue/WEB-2 204'));
    expect(all.filter((one) => one.includes('/mypermissions'))).toEqual([
      expect.stringMatching(/^GET \/mypermissions\?projectKey=WEB/),
    ]);
    expect((await ana.issue(subject.ref)).native.quiet).toBe(false);
  });

  it('are asked for by an admin of the project, and mail nobody', async () => {
    grant('admin');
    expect((await ana.issue(subject.ref)).native.quiet).toBe(true);
    const all = await make();
    expect(all).toEqual(Array(3).fill('PUT /issue/WEB-2?notifyUsers=false 204'));
    expect(subject.core.log.entries().flatMap(({ notifies }) => notifies)).toEqual([]);
  });

  it('are made with mail where the right was lost meanwhile, and the wish is not sent again', async () => {
    grant('admin');
    await ana.issue(subject.ref);
    grant('member');
    expect(await make()).toEqual([
      'PUT /issue/WEB-2?notifyUsers=false 403',
      'PUT /issue/WEB-2 204',
      'PUT /issue/WEB-2 204',
      'PUT /issue/WEB-2 204',
    ]);
    expect((await ana.issue(subject.ref)).text.facts.labels).toEqual(expect.arrayContaining(['one', 'two']));
  });

  it('are still refused to who may not edit at all', async () => {
    grant('commenter');
    const [label] = changes();
    if (!label) return expect.fail('no change');
    await expect(ana.perform(label, { id: 'c', again: false })).rejects.toMatchObject({
      kind: 'forbidden',
      told: saying(expect.stringContaining('“Edit Issues”')),
    });
  });

  it('are promised to admins alone before the press', async () => {
    for (const role of ['member', 'admin'] as const) {
      grant(role);
      const { native } = await subject.tracker('ana').issue(subject.ref);
      const { tells } = capabilitiesOf(subject.ref, native).changes;
      expect(sentence(tells).includes('mails nobody')).toBe(role === 'admin');
    }
    expect(sentence(capabilitiesOf(subject.ref, undefined).changes.tells)).toMatch(/mails each of these changes/);
  });

  it.each(['everybody', 'admins'] as const)('of a page and a comment go through where they are for %s', async (who) => {
    subject.core.jira[site].world.quirks.quietComments = who;
    const ledger = await ana.createLedger(subject.project, subject.markup === 'adf' ? doc('x') : 'x');
    const body = (words: string) => (subject.markup === 'adf' ? doc(words) : words);
    const { id } = await ana.writePage(ledger, { body: body('one') });
    sent();
    for (const words of ['two', 'three']) await ana.writePage(ledger, { commentId: id, body: body(words) });
    const quiet = sent().map((one) => one.replace(/.*(\?.*)? (\d+)$/, one.includes('?') ? 'quiet $2' : 'loud $2'));
    expect(quiet).toEqual(who === 'everybody' ? ['quiet 200', 'quiet 200'] : ['quiet 403', 'loud 200', 'loud 200']);
  });
});

const doc = (words: string) => ({
  version: 1,
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text: words }] }],
});
