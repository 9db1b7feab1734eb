import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { consentByReaction } from '@/utils/model/consent';
import type { NativeReaction } from '@/utils/model/native';
import { opening, type CommentText, timeIn } from '@/utils/model/comment-text';
import { type CommentCommand, commentCommandsIn, withReady } from '@/utils/model/comment-command';
import { toBlocks } from '@/utils/markup/to-blocks';
import { expectLinear } from '../growth';
import { brokenLaw, law } from '../law';

const ana = { id: '1', name: 'ana' };

function commentText(text: string, given: Partial<CommentText> = {}): CommentText {
  return { id: 'c1', author: ana, at: '2026-03-01T12:00:00Z', text, ...given };
}

const one = (text: string): CommentCommand | undefined => commentCommandsIn([commentText(text)])[0];

describe('a plain comment', () => {
  test.each<[string, Partial<CommentCommand>]>([
    ['/ready', { kind: 'ready', text: '' }],
    ['/Ready!', { kind: 'ready' }],
    ['/ready. Is it?', { kind: 'ready', text: 'Is it?' }],
    ['\n  \n/READY\nfor all I know', { kind: 'ready', text: '' }],
    ['/estimate 5', { kind: 'estimate', text: '5' }],
    ['/estimate: 8 because of the import\nand more', { kind: 'estimate', text: '8 because of the import' }],
    ['/estimate 5 <!-- tend:1 -->', { kind: 'estimate', text: '5' }],
    ['/pass', { kind: 'pass', text: '' }],
    ['/question @ben what about time zones?', { kind: 'question', to: ['ben'], text: 'what about time zones?' }],
    ['/question @ben, @cleo.d: and you?', { kind: 'question', to: ['ben', 'cleo.d'], text: 'and you?' }],
    ['/question @ben @ben', { kind: 'question', to: ['ben'], text: '' }],
    [
      '/question [~accountid:5b10:a] [~dora] which one?',
      { kind: 'question', to: ['5b10:a', 'dora'], text: 'which one?' },
    ],
    ['/question mail ben@acme.example?', { kind: 'question', to: [], text: 'mail ben@acme.example?' }],
    ['/decided We export CSV only.', { kind: 'decided', to: [], text: 'We export CSV only.' }],
    ['/decided @ben was right', { kind: 'decided', to: [], text: '@ben was right' }],
    ['/todo @ben @cleo write the exporter', { kind: 'todo', to: ['ben', 'cleo'], text: 'write the exporter' }],
    ['/todo', { kind: 'todo', to: [], text: '' }],
    ['/live two ways, neither cheap', { kind: 'live', text: 'two ways, neither cheap' }],
  ])('says %j', (text, commentCommand) => expect(one(text)).toMatchObject(commentCommand));

  test.each([
    'ready',
    'I am /ready',
    '/readyness',
    '/password is lost',
    '/ready-for-grooming',
    '/ready/steady',
    '> /ready',
    '`/ready`',
    '```\n/ready\n```',
    '    /ready',
    '\t/ready',
    '{code}\n/ready',
    'bq. /ready',
    '- /ready',
    '//ready',
    '/ ready',
    '\\/ready',
    'Hello\n/ready',
    '',
    '/constructor',
    '<!-- a -->\n/ready',
    '/рeady',
    '/estimated 5',
    '/ready?',
    '/ready ? I doubt it',
  ])('says nothing with %j', (text) => expect(one(text)).toBeUndefined());

  test('of an account that is gone says nothing', () => {
    expect(commentCommandsIn([{ ...commentText('/ready'), author: undefined }])).toEqual([]);
  });

  test('that was edited says so', () => {
    expect(commentCommandsIn([commentText('/ready', { editedAt: '2026-03-01T12:00:00Z' })])[0]).not.toHaveProperty(
      'editedAt',
    );
    expect(commentCommandsIn([commentText('/ready', { editedAt: '2026-03-01T12:30:00Z' })])[0]?.editedAt).toBe(
      timeIn('2026-03-01T12:30:00Z'),
    );
    expect(commentCommandsIn([commentText('/ready', { at: 'yesterday', editedAt: 'today' })])[0]).toEqual({
      kind: 'ready',
      by: ana,
      comment: 'c1',
      at: 0,
      text: '',
      to: [],
    });
  });

  test('of a document is read by its first paragraph', () => {
    expect(opening(toBlocks({ markup: 'gfm', source: '<!-- x -->\n\n/ready\n\nmore' }))).toBe('/ready');
    expect(
      ['> /ready', '- /ready', '# /ready', '    /ready', ''].map((source) =>
        opening(toBlocks({ markup: 'gfm', source })),
      ),
    ).toEqual(['', '', '', '', '']);
  });
});

describe('several comments', () => {
  test('of one person: the later signal counts, every question stands', () => {
    const at = (minute: number) => `2026-03-01T12:0${minute}:00Z`;
    const commentCommands = commentCommandsIn([
      commentText('/estimate 5', { id: 'a', at: at(1) }),
      commentText('/estimate 8', { id: 'b', at: at(2) }),
      commentText('/question one?', { id: 'c', at: at(3) }),
      commentText('/question two?', { id: 'd', at: at(4) }),
      commentText('/estimate 3', { id: 'e', at: at(0) }),
      commentText('/estimate 1', { id: 'f', at: at(1), author: { id: '2', name: 'ben' } }),
    ]);
    expect(commentCommands.map(({ comment }) => comment)).toEqual(['b', 'c', 'd', 'f']);
  });

  test('stand among the reactions of the tracker, the later of one person first', () => {
    const party = (id: string, at: string): NativeReaction => ({ content: 'ready', by: { id, name: id }, at });
    const early = party('1', '2026-03-01T11:00:00Z');
    const late = party('1', '2026-03-01T13:00:00Z');
    const thumb: NativeReaction = { ...late, content: '+1' };
    const commentCommands = commentCommandsIn([
      commentText('/ready', { editedAt: '2026-03-01T14:00:00Z' }),
      commentText('/live', { id: 'c2' }),
    ]);
    const said: NativeReaction = { content: 'ready', by: ana, at: '2026-03-01T12:00:00.000Z' };
    expect([
      withReady([], commentCommands),
      withReady([early, thumb], commentCommands),
      withReady([late], commentCommands),
    ]).toEqual([[said], [said, early, thumb], [late]]);
  });

  test('agree to the text they were written under, whenever they were edited', () => {
    const [said] = withReady([], commentCommandsIn([commentText('/ready', { editedAt: '2026-03-01T14:00:00Z' })]));
    expect([
      consentByReaction(said?.at ?? '', '2026-03-01T13:00:00Z'),
      consentByReaction(said?.at ?? '', undefined),
    ]).toEqual(['earlier', 'agreed']);
  });

  const pieces = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          '/ready',
          '/estimate',
          '/question',
          ' @',
          '[~',
          ']',
          ',',
          '\n',
          '\r\n',
          '> ',
          '`',
          '\0',
          '\u202e',
          '\ud83d',
          '__proto__',
          '5',
          ' ',
        ),
        fc.string({ maxLength: 8 }),
      ),
      { maxLength: 30 },
    )
    .map((parts) => parts.join(''));
  const firstWordOnly = (read: (text: string) => CommentCommand | undefined) =>
    fc.property(pieces, (text) => {
      const commentCommand = read(text);
      const line = text.split(/\r\n?|\n/).find((line) => line.trim() !== '') ?? '';
      return (
        (commentCommand === undefined || /^ {0,3}\/[a-z]+/i.test(line)) &&
        (commentCommand === undefined ||
          (line.includes(commentCommand.text) && commentCommand.to.every((name) => line.includes(name))))
      );
    });
  law('only the first word of the first line is a command, whatever the text', firstWordOnly(one));
  brokenLaw(
    'only the first word of the first line, when any line is looked at',
    firstWordOnly((text) => text.split('\n').flatMap((line) => one(line) ?? [])[0]),
  );

  test('a thousand, and hostile ones, are read in time that grows with them', async () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, n) => commentText(`/question @p${n} what ${'.'.repeat(500)}`, { id: `c${n}` }));
    const hostile = (size: number) =>
      [
        `/question ${'@'.repeat(size)}`,
        `/question @${'.'.repeat(size)}`,
        '\r\n'.repeat(size),
        ' '.repeat(size),
        `/question ${'[~'.repeat(size)}`,
        `/question ${'@a '.repeat(size)}`,
      ].map((text, n) => commentText(text, { id: `h${n}` }));
    expect(commentCommandsIn([...many(1000), ...hostile(50_000)]).length).toBeGreaterThanOrEqual(1000);
    for (const made of [many, hostile])
      await expectLinear((size) => {
        const all = made(size);
        return () => commentCommandsIn(all);
      }, 1000);
  });
});
