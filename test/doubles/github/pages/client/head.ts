import { after } from '../../../shared/client/after';
import { delayOf } from './events';

/** The title comes late and the metas later still: until then they tell of the page before. */
export async function replaceHead(page: Document, signal: AbortSignal): Promise<void> {
  const [first, second] = [delayOf('titleDelay'), delayOf('metaDelay')];
  await after(first, signal);
  if (signal.aborted) return;
  document.title = page.title;
  await after(Math.max(0, second - first), signal);
  if (!signal.aborted) replaceMetas(page);
}

function replaceMetas(page: Document): void {
  const selector = 'meta[name], meta[property], link[rel="canonical"]';
  for (const old of document.head.querySelectorAll(selector)) old.remove();
  document.head.append(...[...page.head.querySelectorAll(selector)].map((one) => document.adoptNode(one)));
}
