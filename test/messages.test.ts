import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Inline } from '@/utils/model/blocks';
import { pageRequest } from '@/utils/messages/page';
import { screenRequest } from '@/utils/messages/screen';
import { issue, pageRequests, ref, screenRequests } from './requests';

const id = 'drawn-by-a-screen';

const takes = (schema: typeof pageRequest | typeof screenRequest, message: unknown): boolean =>
  schema.safeParse(message).success;

describe('the questions that may be asked', () => {
  it.each(pageRequests)('takes $kind of a page as it is', (request) => {
    expect(pageRequest.parse(request)).toEqual(request);
    expect(takes(screenRequest, request)).toBe(false);
  });

  it.each(screenRequests)('takes $kind of a screen as it is', (request) => {
    expect(screenRequest.parse(request)).toEqual(request);
    expect(takes(pageRequest, request)).toBe(false);
  });
});

describe('what may be said of a round', () => {
  it.each([
    { kind: 'vote', ballot: '1', value: '5' },
    { kind: 'vote', ballot: '12', value: null },
    { kind: 'agree', ballot: '1', value: '½' },
    { kind: 'reveal', ballot: '1' },
    { kind: 'revote', ballot: 2 },
    { kind: 'ask', comment: 'IC_kwDO=.1', asked: { to: ['7'] } },
    { kind: 'ask', comment: '1', asked: { answer: '2' } },
    { kind: 'ask', comment: '1', asked: null },
    { kind: 'decide', mark: 'IC_kwDO=.1', decision: {} },
    { kind: 'decide', mark: '1~1x2y3z', decision: { text: 'CSV only.', instead: '2' } },
    { kind: 'decide', mark: '1', decision: { not: true } },
    { kind: 'todo', mark: '1', step: { to: ['7'], called: ['ben'] } },
    { kind: 'todo', mark: '1', step: { done: false } },
    { kind: 'todo', mark: '1', step: null },
    { kind: 'live', reason: 'We go round in circles.' },
    { kind: 'live', reason: null },
  ])('is taken as it is: $kind', (intent) => {
    const message = { kind: 'say', ref, id, intent };
    expect(pageRequest.parse(message)).toEqual(message);
  });
});

describe('a question that is not asked right', () => {
  it.each([
    ['no issue', { kind: 'show', ref: 'acme/app#12' }],
    ['an address for an issue', { kind: 'seen', ref: 'https://github.com/acme/app/issues/12' }],
    ['a field that is no check', { kind: 'say', ref, id, intent: { kind: 'open', on: true } }],
    ['a field with more in it', { kind: 'say', ref, id, intent: { kind: 'waive', check: 'story\nx', reason: 'x' } }],
    ['a waiver without a reason', { kind: 'say', ref, id, intent: { kind: 'waive', check: 'story', reason: '' } }],
    ['a tick that is neither', { kind: 'say', ref, id, intent: { kind: 'tick', check: 'design', on: null } }],
    [
      'a reason without end',
      { kind: 'say', ref, id, intent: { kind: 'waive', check: 'story', reason: 'x'.repeat(2001) } },
    ],
    ['an intent without an id', { kind: 'say', ref, intent: { kind: 'react', content: '+1', on: true } }],
    [
      'an id that could be taken for something else',
      { kind: 'say', ref, id: 'a'.repeat(9) + ' -->', intent: { kind: 'react', content: '+1', on: true } },
    ],
    [
      'an id that others may have drawn',
      { kind: 'say', ref, id: '1', intent: { kind: 'react', content: '+1', on: true } },
    ],
    ['a draft without end', { kind: 'draft', ref, field: 'a', text: 'x'.repeat(1_000_001) }],
    ['a title without end', { kind: 'read', viewer: null, issue: { ...issue, title: 'x'.repeat(5001) } }],
    [
      'a text without end',
      { kind: 'read', viewer: null, issue: { ...issue, body: { markup: 'gfm', source: 'x'.repeat(1_000_001) } } },
    ],
    [
      'a markup nobody knows',
      { kind: 'read', viewer: null, issue: { ...issue, body: { markup: 'html', source: '<b>' } } },
    ],
    [
      'a block nobody knows',
      {
        kind: 'read',
        viewer: null,
        issue: { ...issue, body: { markup: 'blocks', blocks: [{ kind: 'html', text: '<b>' }] } },
      },
    ],
    ['no text', { kind: 'read', viewer: null, issue: { ...issue, body: undefined } }],
    ['a reaction nobody knows', { kind: 'say', ref, id, intent: { kind: 'react', content: 'hooray', on: true } }],
    ['a reaction with words', { kind: 'say', ref, id, intent: { kind: 'react', content: '+1', on: 'yes' } }],
    ['a seal', { kind: 'say', ref, id, intent: { kind: 'seal', ballot: '1', hash: 'a'.repeat(64) } }],
    ['an opening', { kind: 'say', ref, id, intent: { kind: 'open', ballot: '1', value: '5', salt: 'b'.repeat(32) } }],
    ['a vote for no round', { kind: 'say', ref, id, intent: { kind: 'vote', ballot: '', value: '5' } }],
    ['a vote that is a book', { kind: 'say', ref, id, intent: { kind: 'vote', ballot: '1', value: 'x'.repeat(201) } }],
    ['a round that is none', { kind: 'say', ref, id, intent: { kind: 'revote', ballot: 1 } }],
    [
      'a question to a crowd',
      {
        kind: 'say',
        ref,
        id,
        intent: { kind: 'ask', comment: '1', asked: { to: Array.from({ length: 21 }, () => 'a') } },
      },
    ],
    [
      'a quote that is a book',
      { kind: 'say', ref, id, intent: { kind: 'decide', mark: '1', decision: { text: 'x'.repeat(501) } } },
    ],
    ['a decision of no comment', { kind: 'say', ref, id, intent: { kind: 'decide', mark: '1~a b', decision: {} } }],
    ['a step that is neither', { kind: 'say', ref, id, intent: { kind: 'todo', mark: '1', step: { not: false } } }],
    ['a summary that says nothing', { kind: 'say', ref, id, intent: { kind: 'summary', text: ' ', set: [] } }],
    [
      'a summary that sets what is no change',
      {
        kind: 'say',
        ref,
        id,
        intent: { kind: 'summary', text: 'x', set: [{ kind: 'vote', ballot: '1', value: '5' }] },
      },
    ],
    [
      'a summary that sets a crowd',
      {
        kind: 'say',
        ref,
        id,
        intent: { kind: 'summary', text: 'x', set: Array.from({ length: 21 }, () => ({ kind: 'status', to: 'x' })) },
      },
    ],
    ['a wish without a reason', { kind: 'say', ref, id, intent: { kind: 'live', reason: '' } }],
    [
      'a tracker nobody knows',
      { kind: 'connect', access: { tracker: 'gitlab', host: 'x', base: 'https://x', token: '' } },
    ],
    [
      'an address that is none of the web',
      { kind: 'connect', access: { tracker: 'github', host: 'x', base: 'javascript:alert(1)', token: '' } },
    ],
    ['no kind', { ref }],
    ['a kind nobody knows', { kind: 'toString', ref }],
  ])('is refused: %s', (_, message) => {
    expect(takes(pageRequest, message) || takes(screenRequest, message)).toBe(false);
  });

  it('is refused and never throws, whatever it is', () => {
    const garbage = fc.oneof(
      fc.anything(),
      fc.record({
        kind: fc.constantFrom('seen', 'read', 'say', 'draft', 'connect'),
        ref: fc.anything(),
        issue: fc.anything(),
        value: fc.anything(),
      }),
    );
    fc.assert(
      fc.property(garbage, (message) => {
        expect(takes(pageRequest, message) && typeof message !== 'object').toBe(false);
      }),
    );
  });

  it('is refused where its blocks are nested deeper than any page is', () => {
    let blocks: unknown[] = [];
    for (let depth = 0; depth < 50_000; depth += 1) blocks = [{ kind: 'quote', blocks }];
    expect(
      takes(pageRequest, { kind: 'read', viewer: null, issue: { ...issue, body: { markup: 'blocks', blocks } } }),
    ).toBe(false);
  });

  it('takes lists as deep as any reader gives them', () => {
    let blocks: unknown[] = [{ kind: 'code', text: 'x' }];
    for (let depth = 0; depth < 50; depth += 1) blocks = [{ kind: 'list', ordered: false, items: [{ blocks }] }];
    expect(
      takes(pageRequest, { kind: 'read', viewer: null, issue: { ...issue, body: { markup: 'blocks', blocks } } }),
    ).toBe(true);
  });

  it('loses what was not asked for', () => {
    expect(
      pageRequest.parse({
        kind: 'read',
        viewer: null,
        issue: { ...issue, facts: { state: 'open', secret: 1 } },
        more: 1,
      }),
    ).toEqual({ kind: 'read', viewer: null, issue: { ...issue, facts: { state: 'open' } } });
  });

  it('takes an issue as a page gives it, with blocks of every kind', () => {
    const text: Required<Inline> = {
      text: 'a',
      links: [{ kind: 'link', text: 'a', href: 'b' }],
      strong: true,
      struck: true,
    };
    const blocks: Block[] = [
      { kind: 'heading', level: 2, text },
      { kind: 'paragraph', text },
      { kind: 'quote', blocks: [{ kind: 'panel', blocks: [] }] },
      {
        kind: 'list',
        ordered: true,
        items: [{ checked: false, blocks: [{ kind: 'code', text: 'x' }] }, { blocks: [] }],
      },
      { kind: 'table', rows: [[text], []] },
      { kind: 'hidden', text: 'x' },
    ];
    const facts = {
      state: 'open',
      labels: ['a'],
      milestone: null,
      parents: [],
      estimate: 3,
      blockedBy: [{ ref: 'a#1' }],
      updatedAt: 'x',
    };
    const full = { kind: 'read', viewer: null, issue: { ...issue, body: { markup: 'blocks', blocks }, facts } };
    expect(pageRequest.parse(full)).toEqual(full);
  });
});
