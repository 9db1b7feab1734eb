import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { codecOf } from '@/utils/ledger/codecs';
import { pageBody, readPage } from '@/utils/ledger/format';
import { policyBody, readPolicy } from '@/utils/ledger/policy';
import { textOf } from '@/utils/model/blocks-text';
import { prependDiscussion } from '@/utils/model/comment';
import type { Body } from '@/utils/model/issue';
import { defaultPolicy } from '@/utils/model/policy-default';
import { keyOf, projectOf } from '@/utils/model/ref';
import { TrackerError } from '@/utils/trackers/failure';
import { toBlocks } from '@/utils/markup/to-blocks';
import type { LedgerIssue, LedgerReading } from '@/utils/trackers/ledger-host';
import type { Tracker } from '@/utils/trackers/tracker';
import { sentenceOf } from '@/utils/words/sentence';
import type { FaultSpec } from '../doubles/http/faults';
import { assertValidLog } from '../doubles/valid';
import { github } from './contract/github';
import { jira } from './contract/jira';
import { linear } from './contract/linear';
import type { Subject } from './contract/subject';
import { saying } from '../telling';

/** What a reader of the page sees of a text. */
function wordsIn(body: Body): string {
  return textOf(toBlocks(body).filter(({ kind }) => kind !== 'hidden')).trim();
}

/** Everything that is called a tracker. Adding one is a line here. */
const subjects: Record<string, () => Subject> = {
  GitHub: github,
  'Jira Cloud with a token': () => jira('acme', 'token'),
  "Jira Cloud with the browser's session": () => jira('acme', 'session'),
  'Jira Cloud where edits of comments do not show, and refusals come as 403': () =>
    jira('acme', 'token', ({ quirks }) =>
      Object.assign(quirks, { commentEditTouchesIssue: false, commentRefusal: 403, countsAdf: 'json' }),
    ),
  'Jira Data Center with a token': () => jira('dc', 'token'),
  "Jira Data Center with the browser's session": () => jira('dc', 'session'),
  Linear: linear,
  'Linear where texts and emoji stay as they were sent, and reactions count as changes': () =>
    linear({
      normalises: false,
      renamesEmoji: true,
      reactionTouches: true,
      commentTouchesIssue: false,
      namesMentions: true,
    }),
};

describe.each(Object.entries(subjects))('%s', (_name, create) => {
  let subject: Subject;
  let ana: Tracker;
  let cleo: Tracker;
  beforeEach(() => {
    subject = create();
    [ana, cleo] = [subject.tracker('ana'), subject.tracker('cleo')];
  });
  afterEach(() => assertValidLog(subject.core.log.entries()));

  const page = (ready = true) =>
    pageBody(
      {
        device: 'dev1',
        number: 0,
        entries: { x: ready ? { ready: [{ text: 'a'.repeat(32) }, '0kz3f91ab-0000-dev1'] } : {} },
        extra: {},
      },
      'Ana',
      codecOf(subject.markup),
    );
  const create0 = () => ana.createLedger(subject.project, policyBody(defaultPolicy(), codecOf(subject.markup)));
  const hit = (kind: FaultSpec['kind'], more: Partial<FaultSpec> = {}) =>
    subject.core.faults.add({ kind, match: { host: subject.host.replaceAll('.', '\\.') }, times: 1, ...more });
  const failure = (act: Promise<unknown>): Promise<TrackerError> =>
    act.then(
      () => expect.fail('it did not fail'),
      (error: unknown) => (error instanceof TrackerError ? error : Promise.reject(error)),
    );

  it('says whose access it is', async () => {
    expect((await ana.me()).person).toMatchObject({ id: subject.idOf('ana'), name: expect.stringMatching(/ana/i) });
  });

  it('gives an issue with its text as it is stored', async () => {
    const { text, native } = await ana.issue(subject.ref);
    expect(text).toMatchObject({
      ref: subject.ref,
      readBy: 'api',
      body: { markup: subject.markup },
      facts: { state: 'open' },
    });
    expect(textOf(toBlocks(text.body)).length).toBeGreaterThan(20);
    expect(text.facts.updatedAt).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{3})?Z$/);
    expect(native.mayReact).toBe(true);
  });

  it.each([3, 12])('tells into how many issues it was split, up to ten, alone and in a list: %i', async (pieces) => {
    const asked = async (read: () => Promise<unknown>): Promise<number> => {
      const before = subject.core.log.entries().length;
      await read();
      return subject.core.log.entries().length - before;
    };
    const read = (): Promise<unknown> => ana.issue(subject.ref);
    await read();
    const requests = await asked(read);
    subject.split(pieces);
    expect(await asked(read)).toBe(requests);
    const version = await ana.version(subject.ref);
    const counted = Math.min(pieces, 10);
    expect((await ana.issue(subject.ref)).text.facts).toMatchObject({ pieces: counted });
    const { issues } = await ana.issues(subject.project, {});
    const inList = new Map(issues.map(({ text }) => [text.ref, text.facts.pieces]));
    expect(inList.get(subject.ref)).toBe(counted);
    expect([...inList.values()]).toContain(0);
    subject.split(1);
    expect(await ana.version(subject.ref)).not.toBe(version);
  });

  it('has a version that changes with the issue and not without', async () => {
    const first = await ana.version(subject.ref);
    expect(await ana.version(subject.ref)).toBe(first);
    subject.touch();
    expect(await ana.version(subject.ref)).not.toBe(first);
  });

  it('finds no ledger where there is none, and the one that was created', async () => {
    expect(await ana.ledgers(subject.project)).toEqual([]);
    const made = await create0();
    expect(made).toMatchObject({ markup: subject.markup, link: expect.stringMatching(/^https:\/\/.*\d/) });
    expect(projectOf(made.ref)).toBe(subject.project);
    const [found, ...others] = await cleo.ledgers(subject.project);
    expect([found?.ref, found?.id, others]).toEqual([made.ref, made.id, []]);
    expect(found?.unfinished).toBe(false);
    expect(readPolicy(found?.body ?? '', codecOf(subject.markup)).policy).toEqual(defaultPolicy());
  });

  it('finds two ledgers, the lower number first', async () => {
    const made = [await ana.adoptLedger(subject.ref), await create0()];
    expect((await ana.ledgers(subject.project)).map(({ ref }) => ref)).toEqual(made.map(({ ref }) => ref));
  });

  it('adopts an issue as ledger, and again', async () => {
    for (let twice = 0; twice < 2; twice += 1) expect((await ana.adoptLedger(subject.ref)).ref).toBe(subject.ref);
    expect((await cleo.ledgers(subject.project)).map(({ ref }) => ref)).toEqual([subject.ref]);
  });

  it('adopts no issue that is not there, and none by who may not', async () => {
    expect((await failure(ana.adoptLedger(subject.gone))).kind).toBe('gone');
    expect(await failure(cleo.adoptLedger(subject.ref))).toMatchObject({
      kind: 'forbidden',
      told: saying(/admin|Write/),
    });
  });

  describe('with a ledger', () => {
    let ledger: LedgerIssue;
    beforeEach(async () => void (ledger = await create0()));
    const reading = (before?: LedgerReading) => cleo.readLedger(ledger.ref, before?.since, before?.comments ?? []);
    const read = async (before?: LedgerReading) => (await reading(before)).comments;

    it("writes a page and reads it back as its author's, whoever reads", async () => {
      const written = await ana.writePage(ledger, { body: page() });
      const [seen, ...others] = await read();
      expect(others).toEqual([]);
      expect(seen).toMatchObject({
        id: written.id,
        author: { id: subject.idOf('ana'), insider: true },
        updatedAt: written.updatedAt,
      });
      expect(readPage(seen?.body ?? '', codecOf(subject.markup))).toMatchObject({
        kind: 'page',
        page: { device: 'dev1', number: 0 },
      });
    });

    it('writes a page anew, and gives what changed since, oldest change first', async () => {
      const first = await ana.writePage(ledger, { body: page() });
      const second = await subject.tracker('ben').writePage(ledger, { body: page() });
      const whole = await reading();
      const again = await ana.writePage(ledger, { commentId: first.id, body: page(false) });
      expect(again.id).toBe(first.id);
      const news =
        (await read(whole)).find(({ id }) => id === first.id) ?? (await read()).find(({ id }) => id === first.id);
      expect(JSON.stringify(news?.body)).toBe(JSON.stringify(again.body));
      expect(news?.editor === undefined || news.editor.id === news.author?.id).toBe(true);
      const all = await read();
      expect(all.map(({ id }) => id).sort()).toEqual([first.id, second.id].sort());
      expect(all.map(({ updatedAt }) => updatedAt)).toEqual(all.map(({ updatedAt }) => updatedAt).sort());
    });

    it('asks one request where nothing changed', async () => {
      await ana.writePage(ledger, { body: page() });
      const all = await reading();
      const before = subject.core.log.entries().length;
      expect((await read(all)).length).toBeLessThanOrEqual(1);
      expect(subject.core.log.entries().length - before).toBe(1);
    });

    it('says whose hand was last on a page', async () => {
      const { id } = await ana.writePage(ledger, { body: page() });
      const { comments: known } = await reading();
      if (!subject.tamper)
        return void expect(
          (await failure(subject.tracker('ben').writePage(ledger, { commentId: id, body: page(false) }))).kind,
        ).toBe('forbidden');
      subject.tamper(id, 'admin', page(false));
      const [seen] = (await cleo.readLedger(ledger.ref, undefined, known)).comments;
      expect(seen?.author?.id).toBe(subject.idOf('ana'));
      expect(seen?.editor?.id).toBe(subject.idOf('admin'));
    });

    it('says that a page is gone which was deleted', async () => {
      const { id } = await ana.writePage(ledger, { body: page() });
      subject.deleteComment(id);
      expect((await failure(ana.writePage(ledger, { commentId: id, body: page() }))).kind).toBe('gone');
      expect(await read()).toEqual([]);
    });

    it('did what it was asked although the answer was lost, and lets it be found', async () => {
      hit('drop-after', { match: { host: subject.host.replaceAll('.', '\\.'), method: 'POST', ...subject.adding } });
      expect((await failure(ana.writePage(ledger, { body: page() }))).kind).toBe('offline');
      const seen = await read();
      expect(seen.map(({ author }) => author?.id)).toEqual([subject.idOf('ana')]);
      const [{ id } = { id: '' }] = seen;
      for (let twice = 0; twice < 2; twice += 1) await ana.writePage(ledger, { commentId: id, body: page(false) });
      expect(subject.comments()).toBe(1);
    });

    it("takes no page that is too long, in the tracker's own words", async () => {
      const error = await failure(
        ana.writePage(ledger, { body: codecOf(subject.markup).sentence('long '.repeat(20_000)) }),
      );
      expect(error).toMatchObject({
        kind: 'invalid',
        told: saying(/says: (?:The|Validation|body)/i),
      });
    });
  });

  it('reacts where the tracker has reactions, twice without doing it twice, and nowhere else', async () => {
    const react = () =>
      ana.perform({ kind: 'react', ref: subject.ref, content: '+1', on: true }, { id: 'react-1', again: true });
    if (subject.capabilities.reactions === 'ledger') return void expect((await failure(react())).kind).toBe('invalid');
    hit('drop-after', { match: { body: 'addReaction|reactionCreate' } });
    await failure(react());
    await react();
    await react();
    const mine = (await ana.issue(subject.ref)).native.reactions.filter(
      ({ by, content }) => by.id === subject.idOf('ana') && content === '+1',
    );
    expect(mine).toHaveLength(1);
  });

  describe('discusses', () => {
    const words = async (): Promise<string[]> =>
      (await ana.issue(subject.ref)).discussion.comments.map(({ body }) => wordsIn(body));
    const comment = (body: string, id: string, again = false) =>
      ana.perform({ kind: 'comment', ref: subject.ref, body }, { id, again });

    it.each(['drop-after', 'duplicate', 'status', 'truncate'] as const)(
      'has a comment once, whatever becomes of the request: %s',
      async (kind) => {
        const before = await words();
        const id = '5f0c6c1e-8a44-4c0e-9a53-0e8c2a1b7d10';
        hit(kind, { match: { host: subject.host.replaceAll('.', '\\.'), method: 'POST', body: 'Which columns' } });
        await comment('Which columns does the tax office need?', id).catch(() => undefined);
        for (let twice = 0; twice < 2; twice += 1)
          expect(await comment('Which columns does the tax office need?', id, true)).toMatchObject({
            author: { id: subject.idOf('ana') },
          });
        expect(await words()).toEqual([...before, 'Which columns does the tax office need?']);
      },
    );

    it("changes a comment of one's own, and writes over nobody", async () => {
      const made = await comment('First words.', '0c5f0a52-6f0f-4b9e-8f4f-7a1f5a3f9e11');
      if (!made || made.body.markup === 'blocks') return expect.fail('no comment');
      const edit = (body: string, was: string) =>
        ana.perform({ kind: 'edit', ref: subject.ref, comment: made.id, body, was }, { id: 'edit-1', again: false });
      expect(wordsIn((await edit('Other words.', made.body.source))?.body ?? made.body)).toBe('Other words.');
      expect((await failure(edit('Third words.', made.body.source))).kind).toBe('invalid');
      expect(await words()).toContain('Other words.');
    });

    it('reads older comments page by page', async () => {
      for (let n = 0; n < 60; n += 1)
        await comment(`Comment ${n}`, `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`);
      let { discussion } = await ana.issue(subject.ref);
      while (discussion.older !== undefined)
        discussion = prependDiscussion(await ana.olderComments(subject.ref, discussion.older), discussion);
      const all = discussion.comments.map(({ body }) => wordsIn(body)).filter((text) => text.startsWith('Comment '));
      expect(all).toEqual(Array.from({ length: 60 }, (_, n) => `Comment ${n}`));
    });
  });

  describe('fails with a kind that screens know', () => {
    it('signed-out: the access is none', async () => {
      expect(await failure(subject.signedOut().me())).toMatchObject({
        kind: 'signed-out',
        told: saying(/sign|connect|not accept|token/i),
      });
      expect((await failure(subject.signedOut().createLedger(subject.project, ''))).kind).toBe('signed-out');
    });

    it('signed-out: it was ended meanwhile', async () => {
      hit('revoke-token');
      expect((await failure(ana.me())).kind).toBe('signed-out');
    });

    it('forbidden: which right, on what, and who can give it', async () => {
      const error = await failure(
        cleo.createLedger(subject.project, policyBody(defaultPolicy(), codecOf(subject.markup))),
      );
      expect(error.kind).toBe('forbidden');
      expect(sentenceOf(error)).toMatch(/Write role|“Create Issues”|Read and Write/);
      expect(sentenceOf(error)).toMatch(new RegExp(`${subject.project.split('/').at(-1)}[\\s\\S]*admin`));
    });

    it('gone: there is no such issue, or not for this person', async () => {
      expect((await failure(ana.issue(subject.gone))).kind).toBe('gone');
      expect((await failure(ana.readLedger(subject.gone, undefined, []))).kind).toBe('gone');
    });

    it.each(['rate-limit-primary', 'rate-limit-secondary'] as const)(
      'busy: %s, with the time to wait',
      async (kind) => {
        hit(kind, { ms: 7000 });
        const error = await failure(ana.ledgers(subject.project));
        expect(error.kind).toBe('busy');
        expect(error.wait).toBeGreaterThan(0);
      },
    );

    it.each(['offline', 'drop-before', 'truncate'] as const)('offline: %s', async (kind) => {
      hit(kind);
      expect((await failure(ana.ledgers(subject.project))).kind).toBe('offline');
    });

    it('unexpected: a server in trouble', async () => {
      hit('status', { status: 502 });
      expect((await failure(ana.ledgers(subject.project))).kind).toBe('unexpected');
    });

    it('unexpected: something else answers in its place', async () => {
      hit('garbage');
      expect((await failure(ana.ledgers(subject.project))).kind).toBe('unexpected');
    });
  });

  it('names issues as people do', () => {
    expect(keyOf(subject.ref)).toMatch(subject.capabilities.issueKey.startsWith('#') ? /^#\d+$/ : /^[A-Z]+-\d+$/);
  });

  it('says right by right what an access may do, changing nothing', async () => {
    const named = await ana.rights(subject.project);
    expect(named.filter(({ state }) => state === 'missing')).toEqual([]);
    expect(named.find(({ id }) => id === 'token')).toMatchObject({ state: 'ok', why: saying(/ana/i) });
    expect((await ana.rights()).find(({ id }) => id === 'token')?.state).toBe('ok');
    const [token, ...others] = await subject.signedOut().rights(subject.project);
    expect(token).toMatchObject({ id: 'token', state: 'missing', help: { told: saying(/\.$/) } });
    expect(new Set(others.map(({ state }) => state))).toEqual(new Set(['unknown']));
  });

  it("writes the ledger's text anew, beside what people wrote there", async () => {
    const { ref } = await create0();
    const codec = codecOf(subject.markup);
    const before = await ana.ledgerText(ref);
    expect(before).toMatchObject({
      mayEdit: true,
      whoMay: saying(/\.$/),
      notifies: saying(/\.$/),
    });
    const policy = { ...defaultPolicy(), checks: { story: { level: 'off' as const } }, owner: 'ana' };
    await ana.writeLedgerText(ref, policyBody(policy, codec, before.body));
    const after = await ana.ledgerText(ref);
    expect(readPolicy(after.body, codec)).toMatchObject({ policy, problems: [] });
    expect((await ana.ledgers(subject.project)).map(({ body }) => readPolicy(body, codec).policy.owner)).toEqual([
      'ana',
    ]);
  });
});
