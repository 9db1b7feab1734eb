import { describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { askWorker } from './browsers/ask-worker';
import { openIssue } from './browsers/page-model';
import { both } from './lane';
import { useStage } from './stage';

const url = 'https://github.com/acme/web/issues/7';
const refused = { ok: false, failure: { kind: 'refused' } };

describe.each(both)('messages to the background, in %s', (name) => {
  const stage = useStage(name);

  it.each([
    ['no object', 'hello'],
    ['an unknown kind', { kind: 'everything' }],
    ["a page's question from a screen", { kind: 'panel', open: true }],
    [
      'a question with a part of the wrong type',
      { kind: 'connect', access: { tracker: 'github', host: 7, token: [] } },
    ],
    [
      '200 KB of it',
      {
        kind: 'connect',
        access: { tracker: 'github', host: 'github.com', base: 'https://github.com', token: 'x'.repeat(200_000) },
      },
    ],
  ])('are refused when they are %s, and logged', async (_, message) => {
    const screen = await stage.browser.extensionPage('popup.html');
    const { answer } = await askWorker(screen, message as object);
    expect(answer).toMatchObject(refused);
    expect(await newestLine(screen)).toMatchObject({ method: 'MESSAGE', purpose: expect.stringContaining('refused') });
    await screen.close();
  });

  it('cannot be sent by the page: it has no way to the extension', async () => {
    const { page } = await openIssue(stage.browser, url);
    const reach = await page.evaluate(() => {
      const { chrome, browser } = globalThis as unknown as Record<
        'chrome' | 'browser',
        { runtime?: { sendMessage?: unknown } } | undefined
      >;
      return [typeof chrome?.runtime?.sendMessage, typeof browser?.runtime?.sendMessage, 'tendWorld' in globalThis];
    });
    expect(reach).toEqual(['undefined', 'undefined', false]);
    await page.close();
  });
});

describe('messages from the scripts beside a page', () => {
  const stage = useStage('chromium');

  it.each([
    ["a screen's question", { kind: 'accounts' }],
    ['the request log', { kind: 'requests' }],
    ['the end of everything', { kind: 'erase' }],
    ['an issue of another host', { kind: 'show', ref: 'github:ghe.example/acme/web#7' }],
    ['an issue of another tracker', { kind: 'show', ref: 'jira:acme.atlassian.net/ABC-1' }],
    [
      "a mark on another host's issue",
      {
        kind: 'say',
        id: 'intent-of-a-test',
        ref: 'github:ghe.example/acme/web#7',
        intent: { kind: 'waive', check: 'title', reason: 'x' },
      },
    ],
  ])('are refused when they ask for %s', async (_, message) => {
    const { page } = await openIssue(stage.browser, url);
    expect(await askAsPanel(page, stage.browser.origin, message)).toMatchObject(refused);
    await page.close();
  });

  it('are answered when the panel asks what it may', async () => {
    const { page } = await openIssue(stage.browser, url);
    expect(
      await askAsPanel(page, stage.browser.origin, { kind: 'show', ref: 'github:github.com/acme/web#7' }),
    ).toMatchObject({ ok: true });
    await page.close();
  });
});

async function newestLine(screen: Page): Promise<unknown> {
  const { answer } = await askWorker(screen, { kind: 'requests' });
  return (answer as { value: unknown[] }).value[0];
}

/** Sends a message from the isolated world that watcher and panel live in. */
async function askAsPanel(page: Page, origin: string, message: object): Promise<unknown> {
  const session = await page.createCDPSession();
  let world: number | undefined;
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin === origin) world = context.id;
  });
  await session.send('Runtime.enable');
  if (world === undefined) throw new Error('The extension has no world beside this page.');
  const expression = `chrome.runtime.sendMessage(${JSON.stringify(message)})`;
  const { result } = await session.send('Runtime.evaluate', {
    expression,
    contextId: world,
    awaitPromise: true,
    returnByValue: true,
  });
  await session.detach();
  return result.value;
}
