import { beforeEach, describe, expect, it } from 'vitest';
import { textOf } from '@/utils/model/blocks-text';
import { toBlocks } from '@/utils/markup/to-blocks';
import type { Tracker } from '@/utils/trackers/tracker';
import { writtenIn } from '@/utils/markup/written';
import { issueNamed } from '../doubles/linear/world/world';
import { linear } from './contract/linear';
import type { Subject } from './contract/subject';

const ref = 'linear:acme/ENG-12';
const page = (name: string): string => `https://linear.app/acme/profiles/${name}`;
const linksIn = (source: string) =>
  toBlocks({ markup: 'linear-markdown', source }).flatMap((block) =>
    block.kind === 'paragraph' ? (block.text.links ?? []) : [],
  );

describe.each([
  ['as addresses', false],
  ['as names', true],
])('a mention in Linear, given back %s', (_, namesMentions) => {
  let subject: Subject;
  let ana: Tracker;
  beforeEach(() => {
    subject = linear({ namesMentions });
    ana = subject.tracker('ana');
    Object.assign(issueNamed(subject.core.linear.world, 'ENG-12') ?? {}, { subscriberIds: [] });
  });
  const told = () => {
    const { notifies = [], mayNotify = [] } = subject.core.log.entries().at(-1) ?? {};
    return { notifies, mayNotify };
  };
  const comment = async (body: string) => {
    const made = await ana.perform({ kind: 'comment', ref, body }, { id: body, again: false });
    return made ?? expect.fail('no comment');
  };

  it('tells whom the text names, however their name is written', async () => {
    await comment('Can @Ben, or (@dan) @nobody-here, look at @cleo’s columns?');
    expect(told().notifies.sort()).toEqual(['ben', 'cleo', 'dan']);
  });

  it('reads as it was typed, and names the same people', async () => {
    const { body } = await comment('Can @ben and @nobody-here look?');
    expect(textOf(toBlocks(body))).toBe('Can @ben and @nobody-here look?');
    expect(linksIn(body.markup === 'blocks' ? '' : body.source)).toEqual([
      { kind: 'mention', text: '@ben', href: 'ben' },
      { kind: 'mention', text: '@nobody-here', href: 'nobody-here' },
    ]);
    expect(writtenIn(body)).toBe('Can @ben and @nobody-here look?');
  });

  it('is not made of code, addresses and e-mail, and costs no request where nobody is named', async () => {
    const text = 'Run `npm i @ben`, see https://example.com/@ben and [him](https://example.com/@ben), or mail a@ben.';
    const before = subject.core.log.entries().length;
    const { body } = await comment(text);
    expect(body).toMatchObject({ source: text });
    expect([told().notifies, subject.core.log.entries().length - before]).toEqual([[], 1]);
  });

  it('stays one when its author changes the words around it, and is never written over', async () => {
    const made = await comment('Ask @ben.');
    if (made.body.markup === 'blocks') return expect.fail('no source');
    const was = made.body.source;
    const edit = (body: string) =>
      ana.perform({ kind: 'edit', ref, comment: made.id, body, was }, { id: 'e', again: false });
    const changed = await edit('Ask @ben, and @dan too.');
    expect(told().mayNotify).toEqual(['dan']);
    expect(changed && writtenIn(changed.body)).toBe('Ask @ben, and @dan too.');
    // Sent once more, it is found done; other words are not put in its place.
    expect(await edit('Ask @ben, and @dan too.')).toMatchObject({ id: made.id });
    await expect(edit('Ask @cleo.')).rejects.toMatchObject({ kind: 'invalid' });
  });
});

describe('an address of somebody’s page', () => {
  it('is a mention, with words of its own too; other pages of Linear are links', () => {
    expect(linksIn(`See ${page('ben.k')}, [Ben](${page('ben')}) and https://linear.app/acme/team/ENG.`)).toEqual([
      { kind: 'mention', text: '@ben.k', href: 'ben.k' },
      { kind: 'mention', text: 'Ben', href: 'ben' },
      { kind: 'link', text: 'https://linear.app/acme/team/ENG', href: 'https://linear.app/acme/team/ENG' },
    ]);
  });

  it('is left alone in code and behind words when a text is to be changed', () => {
    const source = `\`${page('ben')}\` [Ben](${page('ben')})`;
    expect(writtenIn({ markup: 'linear-markdown', source })).toBe(source);
  });
});

describe('a reaction to Linear', () => {
  it('is sent as the sign, and every name of it is read', async () => {
    const subject = linear();
    const ana = subject.tracker('ana');
    await ana.perform({ kind: 'react', ref, content: '+1', on: true }, { id: 'r', again: false });
    const { reactions } = subject.core.linear.world;
    const given = reactions.at(-1) ?? expect.fail('none was given');
    expect(given).toMatchObject({ personId: subject.idOf('ana'), emoji: '👍' });
    for (const emoji of ['+1', 'thumbsup', '👍']) {
      given.emoji = emoji;
      const { native } = await ana.issue(ref);
      expect(native.reactions.filter(({ by }) => by.name === 'ana')).toMatchObject([{ content: '+1' }]);
    }
  });
});
