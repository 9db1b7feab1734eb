import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { admit, type Sender } from '@/utils/gate';
import { purposeText, sentence } from '@/utils/words/sentence';
import { issue, pageRequests, ref, screenRequests } from './requests';

const own = { id: 'tend-id', origin: 'chrome-extension://tend-id' };
const page: Sender = { id: own.id, url: 'https://github.com/acme/app/issues/12', frameId: 0, tab: { id: 7 } };
const popup: Sender = { id: own.id, url: `${own.origin}/popup.html` };
const options: Sender = { id: own.id, url: `${own.origin}/options.html`, frameId: 0, tab: { id: 8 } };

const admitted = (message: unknown, sender: Sender): boolean => 'request' in admit(message, sender, own);

describe('the gate', () => {
  it.each(pageRequests)('lets a page ask $kind, and no screen', (request) => {
    expect(admit(request, page, own)).toEqual({ request });
    expect(admitted(request, popup)).toBe(false);
    expect(admitted(request, options)).toBe(false);
  });

  it('lets the backlog page ask what the sheet of an issue asks, and nothing that a page alone can tell', () => {
    const backlog: Sender = { ...options, url: `${own.origin}/backlog.html#view=everything&q=a` };
    const refused = pageRequests.filter((request) => !admitted(request, backlog)).map(({ kind }) => kind);
    expect(refused.toSorted()).toEqual(['panel', 'read', 'seen', 'session', 'sheet', 'walk']);
    for (const url of [
      `${own.origin}/backlog.html/options.html`,
      `${own.origin}/options.html?/backlog.html`,
      'https://github.com/backlog.html',
    ])
      expect(admitted({ kind: 'show', ref: 'jira:acme.atlassian.net/ABC-1' }, { ...options, url })).toBe(false);
  });

  it('lets the side panel ask for the issue of the active tab and what its sheet asks, and nothing else', () => {
    const side: Sender = { id: own.id, url: `${own.origin}/sidepanel.html` };
    const refused = pageRequests.filter((request) => !admitted(request, side)).map(({ kind }) => kind);
    expect(refused.toSorted()).toEqual(['panel', 'read', 'seen', 'session', 'sheet', 'walk']);
    const asked = screenRequests.filter((request) => admitted(request, side)).map(({ kind }) => kind);
    expect(asked).toEqual(['active']);
    expect(admitted({ kind: 'active', window: 3 }, side)).toBe(true);
    expect(admitted({ kind: 'active' }, { ...page, url: 'https://github.com/sidepanel.html' })).toBe(false);
  });

  it.each(screenRequests)('lets popup and options page ask $kind, and no page', (request) => {
    expect(admit(request, popup, own)).toEqual({ request });
    expect(admit(request, options, own)).toEqual({ request });
    expect(admitted(request, page)).toBe(false);
  });

  const wrong: [string, Sender][] = [
    ['another extension', { ...page, id: 'other-id' }],
    ['another extension that shows our page', { ...options, id: 'other-id' }],
    ['nobody the browser knows', {}],
    ['a frame of the page', { ...page, frameId: 3 }],
    ['a page in no tab', { ...page, tab: undefined }],
    ['a tab without a number', { ...page, tab: {} }],
    ['an unknown frame', { ...page, frameId: undefined }],
  ];
  it.each(wrong)('lets %s ask nothing', (_, sender) => {
    expect([...pageRequests, ...screenRequests].filter((request) => admitted(request, sender))).toEqual([]);
  });

  const elsewhere = [
    'https://github.com.evil.example/acme/app/issues/12',
    'https://evil.example/github.com/',
    'https://github.com:8443/acme/app',
    'not an address',
    '',
    undefined,
  ];
  it.each(elsewhere)('lets a script at %s ask nothing of an issue on github.com', (url) => {
    const naming = pageRequests.filter((request) => 'ref' in request || 'issue' in request);
    expect(naming.map(({ kind }) => kind)).toEqual([
      'seen',
      'show',
      'read',
      'say',
      'look',
      'retry',
      'last-seen',
      'drop',
      'plan',
      'setup',
      'adopt',
      'join',
      'discussion',
      'summary',
      'brief',
      'preview',
      'places',
      'people',
      'session',
      'draft',
      'walk',
      'options',
    ]);
    expect(naming.filter((request) => admitted(request, { ...page, url }))).toEqual([]);
  });

  it('asks for the host of the issue that was read, wherever it stands in the message', () => {
    const foreign = 'github:github.acme.example/acme/app#12';
    expect(admitted({ kind: 'read', viewer: null, issue: { ...issue, ref: foreign } }, page)).toBe(false);
    expect(admitted({ kind: 'read', viewer: null, ref, issue: { ...issue, ref: foreign } }, page)).toBe(false);
    expect(
      admitted({ kind: 'show', ref: foreign }, { ...page, url: 'https://github.acme.example/acme/app/issues/12' }),
    ).toBe(true);
  });

  it.each([
    `${own.origin}.evil.example/popup.html`,
    'chrome-extension://tend-idx/popup.html',
    `https://evil.example/?${own.origin}/`,
  ])('takes %s for no screen of its own', (url) => {
    expect(screenRequests.filter((request) => admitted(request, { ...popup, url }))).toEqual([]);
  });

  it('says why it refuses, in words for the log', () => {
    const reasons = [
      admit({}, { ...page, id: 'x' }, own),
      admit({}, page, own),
      admit({ kind: 'left' }, { ...page, frameId: 1 }, own),
      admit({ kind: 'seen', ref }, { ...page, url: 'https://x.example/' }, own),
    ];
    const refusals = reasons.flatMap((reason) => ('refused' in reason ? [reason.refused] : []));
    expect(refusals).toEqual(['extension', 'question', 'frame', 'host']);
    for (const refusal of refusals) {
      expect(sentence({ key: 'client.refused', refusal })).toMatch(/^Tend refused this message: it .{10,}\.$/);
      expect(purposeText(`refused-${refusal}`)).toMatch(/^refused: it .{10,}/);
    }
  });

  it('never throws, whatever comes from whomever', () => {
    const sender = fc.record({
      id: fc.constantFrom(own.id, 'x', undefined),
      url: fc.option(fc.oneof(fc.webUrl(), fc.string(), fc.constant(popup.url)), { nil: undefined }),
      frameId: fc.option(fc.nat(), { nil: undefined }),
      tab: fc.option(fc.record({ id: fc.nat() }), { nil: undefined }),
    });
    const message = fc.oneof(
      fc.anything(),
      fc.constantFrom(...pageRequests, ...screenRequests),
      fc.record({ kind: fc.constantFrom('seen', 'read'), ref: fc.string(), issue: fc.anything() }),
    );
    fc.assert(
      fc.property(message, sender, (message, sender) => {
        const admission = admit(message, sender, own);
        expect('request' in admission && sender.id !== own.id).toBe(false);
      }),
    );
  });
});

describe('a tracker with one host for all', () => {
  const linear: Sender = { ...page, url: 'https://linear.app/acme/issue/ENG-12/drafts' };

  it("asks for its own issues, of any workspace, and for no other tracker's", () => {
    expect(admitted({ kind: 'show', ref: 'linear:acme/ENG-12' }, linear)).toBe(true);
    expect(admitted({ kind: 'show', ref }, linear)).toBe(false);
    for (const other of ['jira:linear.app/ENG-12', 'github:linear.app/acme/web#12'])
      expect(admitted({ kind: 'show', ref: other }, linear)).toBe(false);
    expect(admitted({ kind: 'show', ref: 'linear:acme/ENG-12' }, page)).toBe(false);
    expect(admitted({ kind: 'show', ref: 'linear:linear.app/ENG-12' }, { ...page, url: 'https://acme/ENG-12' })).toBe(
      false,
    );
  });

  it.each(['linear:acme.atlassian.net/ENG-12', 'linear:github.com/ENG-12', 'linear:ghe.example.com:8443/ENG-12'])(
    'asks in no way for what is at another host under its own name: %s',
    (foreign) => {
      const asked = pageRequests.flatMap((request): object[] =>
        'issue' in request
          ? [{ ...request, issue: { ...issue, ref: foreign } }]
          : 'ref' in request
            ? [{ ...request, ref: foreign }]
            : [],
      );
      expect(asked.length).toBeGreaterThan(15);
      expect(asked.filter((request) => admitted(request, linear))).toEqual([]);
    },
  );
});
