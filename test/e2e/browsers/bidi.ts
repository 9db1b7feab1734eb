import type { Browser, Page } from 'puppeteer-core';

/** Puppeteer keeps its BiDi connection and the names of its contexts to itself. */
interface WithConnection {
  connection: { send(method: string, params: object): Promise<{ result: unknown }> };
}
interface WithId {
  _id: string;
}

async function send(browser: Browser, method: string, params: object): Promise<unknown> {
  const { connection } = browser as unknown as WithConnection;
  return (await connection.send(method, params)).result;
}

/** Evaluates an expression in a window of Firefox itself (`moz:scope`, since 138), waiting for its promise. */
export async function inChrome(browser: Browser, expression: string): Promise<void> {
  const tree = await send(browser, 'browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
  const context = (tree as { contexts: { context: string }[] }).contexts[0]?.context;
  if (!context) throw new Error('Firefox shows no window of its own to this session.');
  const answer = await send(browser, 'script.evaluate', { expression, target: { context }, awaitPromise: true });
  const { exceptionDetails } = answer as { exceptionDetails?: { text: string } };
  if (exceptionDetails) throw new Error(`In Firefox: ${exceptionDetails.text}`);
}

/** Puppeteer's own `goto` waits for events that Firefox does not send for an extension's pages. */
export async function goToExtensionPage(page: Page, url: string): Promise<void> {
  const { _id: context } = page.mainFrame() as unknown as WithId;
  await send(page.browser(), 'browsingContext.navigate', { context, url, wait: 'none' });
  await page.waitForFunction(
    (wanted) => location.href === wanted && document.readyState !== 'loading',
    { timeout: 30_000, polling: 50 },
    url,
  );
}
