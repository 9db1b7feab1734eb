import type { IssueRef } from '@/utils/model/ref';
import { agrees, issueAt } from '@/utils/trackers/addresses';
import type { TendWorld } from './world';

/** How long a title may lag behind its address before the page's other signs count: GitHub's lags by up to a second. */
const patience = 5000;
/** A slow line may take longer; after this the page will not come. Milliseconds, as all times here. */
const longest = 60_000;

/**
 * Follows the address of a page and keeps `world.issue` at the issue it shows. `seen` is called as
 * soon as an address names an issue, before the page agrees, so that the panel can be on its way.
 * Soft navigations are heard through the Navigation API; where it is missing the address is looked
 * at twice a second.
 */
export function watch(page: Window, world: TendWorld, seen: (ref: IssueRef) => void): void {
  let expected: IssueRef | undefined;
  const look = (): void => {
    const ref = issueAt(new URL(page.location.href));
    if (ref === expected) return;
    expected = ref;
    show(world, undefined);
    if (!ref) return;
    seen(ref);
    settle(Date.now());
  };
  const settle = (since: number): void => {
    const asked = expected;
    if (!asked) return;
    const waited = Date.now() - since;
    const late = waited > patience;
    if (agrees(asked, page.document, late)) show(world, asked);
    else if (waited < longest) page.setTimeout(() => asked === expected && settle(since), late ? 1000 : 20);
  };
  const start = (): void => {
    listen(page, look);
    look();
  };
  // A page that the browser loads ahead has no tab yet that a panel could be put into.
  if (isAhead(page.document)) page.document.addEventListener('prerenderingchange', start, { once: true });
  else start();
}

function isAhead(page: Document): boolean {
  return 'prerendering' in page && page.prerendering === true;
}

function listen(page: Window, look: () => void): void {
  page.addEventListener('popstate', look);
  if (page.navigation) page.navigation.addEventListener('currententrychange', look);
  else page.setInterval(look, 500);
}

function show(world: TendWorld, ref: IssueRef | undefined): void {
  if (world.issue === ref) return;
  world.issue = ref;
  world.onIssue?.(ref);
}
