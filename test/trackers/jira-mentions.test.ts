import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { textOf } from '@/utils/model/blocks-text';
import type { Body } from '@/utils/model/issue';
import { mentionsIn, postedBy } from '@/utils/actions/mentions';
import { toBlocks } from '@/utils/markup/to-blocks';
import type { Tracker } from '@/utils/trackers/tracker';
import { writtenIn } from '@/utils/markup/written';
import { assertValidLog } from '../doubles/valid';
import { jira } from './contract/jira';
import type { Subject } from './contract/subject';

const sourceOf = (body: Body): string => (body.markup === 'blocks' ? expect.fail('no source') : body.source);

describe.each(['acme', 'dc'] as const)('a mention in Jira: %s', (site) => {
  let subject: Subject;
  let ana: Tracker;
  beforeEach(() => {
    subject = jira(site, 'token');
    ana = subject.tracker('ana');
  });
  afterEach(() => assertValidLog(subject.core.log.entries()));

  const last = () => subject.core.log.entries().at(-1);
  const added = () =>
    subject.core.log.entries().findLast(({ method, url }) => method === 'POST' && /comment/.test(url));
  const people = () => subject.core.jira[site].world.people;
  const comment = async (body: string) => {
    const made = await ana.perform({ kind: 'comment', ref: subject.ref, body }, { id: body, again: false });
    return made ?? expect.fail('no comment');
  };
  const named = (body: Body) => [...mentionsIn(toBlocks(body)).keys()];
  const idOf = (name: string) => (site === 'acme' ? subject.idOf(name) : name);

  it('tells whom the text names by their whole name, however it is written, and reads as it was typed', async () => {
    const { body } = await comment(
      'Can @Ben Okafor, or (@dan weber) and @Nobody Here, look at @Cleo Laurent’s columns?',
    );
    expect(added()?.notifies).toEqual(expect.arrayContaining(['ben', 'cleo', 'dan']));
    expect(named(body)).toEqual([...['ben', 'dan'].map(idOf), ...(site === 'acme' ? [] : ['Nobody']), idOf('cleo')]);
    if (site === 'acme')
      expect(textOf(toBlocks(body))).toBe(
        'Can @Ben Okafor, or (@Dan Weber) and @Nobody Here, look at @Cleo Laurent’s columns?',
      );
  });

  it('is not made of part of a name, of code, addresses and e-mail', async () => {
    const kept =
      site === 'acme'
        ? 'Run `npm i @Ben Okafor`, see https://example.com/@Ben Okafor, @Ben Okaforsson or a@Ben Okafor.'
        : 'Run {{@Ben Okafor}}, see https://example.com/@Ben Okafor, [x|y@Ben Okafor] or a@Ben Okafor.';
    await comment(kept);
    expect(added()?.body).not.toMatch(/"mention"|\[~/);
  });

  it('costs no request where nobody is named, and one for a name however often it stands there', async () => {
    const asked = (words: RegExp) => subject.core.log.entries().filter(({ url }) => words.test(url)).length;
    await comment('Nobody, not even a@b.');
    expect(asked(/viewissue/)).toBe(0);
    await comment('@Ben Okafor, and @Ben Okafor once more.');
    await comment('And @Ben Okafor.');
    expect(asked(/viewissue/)).toBe(1);
  });

  it('is of nobody where two have the name, and where people may not be looked for', async () => {
    const twin = people().find(({ name }) => name === 'dan');
    if (twin) twin.displayName = 'Ben Okafor';
    await comment('Can @Ben Okafor look?');
    expect(added()?.body).not.toMatch(/"mention"|\[~/);
    subject.core.faults.add({ kind: 'status', status: 403, match: { path: 'viewissue' } });
    expect(textOf(toBlocks((await comment('Can @Cleo Laurent look?')).body))).toContain('@Cleo');
  });

  it('stays one when its author changes the words around it, also of whom nobody finds any more', async () => {
    const made = await comment('Ask @Ben Okafor.');
    const was = sourceOf(made.body);
    const text = writtenIn(made.body) ?? expect.fail('cannot be changed');
    subject.core.faults.add({ kind: 'status', status: 403, match: { path: 'viewissue' } });
    const changed = await subject
      .tracker('ana')
      .perform(
        { kind: 'edit', ref: subject.ref, comment: made.id, body: `${text} Today.`, was },
        { id: 'e', again: false },
      );
    expect(named(changed?.body ?? made.body)).toEqual([idOf('ben')]);
    const again = { kind: 'edit', ref: subject.ref, comment: made.id, body: 'Ask nobody.', was } as const;
    await expect(ana.perform(again, { id: 'f', again: false })).rejects.toMatchObject({ kind: 'invalid' });
  });

  it('is shown before it is posted, and is a word where nobody answers', async () => {
    const text = 'Thanks, @Ben Okafor.';
    expect([...mentionsIn(await postedBy(ana, subject.ref, text))]).toEqual([
      site === 'acme' ? [idOf('ben'), 'Ben Okafor'] : ['ben', 'ben'],
    ]);
    subject.core.faults.add({ kind: 'offline' });
    expect(textOf(await postedBy(subject.tracker('ana'), subject.ref, text))).toBe(text);
    expect(last()?.method).toBe('GET');
  });
});

describe('what Jira adds to a mention by itself', () => {
  it('is no change that somebody else made', async () => {
    const subject = jira('acme', 'token');
    const ana = subject.tracker('ana');
    const made = await ana.perform(
      { kind: 'comment', ref: subject.ref, body: 'Ask @Ben Okafor.' },
      { id: 'c', again: false },
    );
    const { body, id } = made ?? expect.fail('no comment');
    for (const one of subject.core.jira.acme.world.projects
      .flatMap(({ issues }) => issues)
      .flatMap((one) => one.comments))
      if (one.id === id)
        one.body = JSON.parse(
          JSON.stringify(one.body).replace('"text":"@', '"accessLevel":"","localId":"1","text":"@'),
        );
    const edit = {
      kind: 'edit',
      ref: subject.ref,
      comment: id,
      body: 'Ask @Ben Okafor, too.',
      was: sourceOf(body),
    } as const;
    expect(await ana.perform(edit, { id: 'e', again: false })).toMatchObject({ id });
  });
});

describe('words in a link', () => {
  it('stay words, and mention nobody', async () => {
    const subject = jira('acme', 'token');
    const body = '[see @Ben Okafor](https://example.com/x) and @Dan Weber';
    const made = await subject
      .tracker('ana')
      .perform({ kind: 'comment', ref: subject.ref, body }, { id: 'c', again: false });
    const blocks = toBlocks(made?.body ?? expect.fail('no comment'));
    expect([textOf(blocks), [...mentionsIn(blocks).values()]]).toEqual([
      'see @Ben Okafor and @Dan Weber',
      ['Dan Weber'],
    ]);
  });
});
