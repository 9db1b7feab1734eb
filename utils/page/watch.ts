import type { IssueRef } from '@/utils/model/ref';
import { agrees, issueAt } from '@/utils/trackers/github/address';
import type { TendWorld } from './world';

/** How long a page may take to show what its address names: GitHub's title lags by up to a second. */
const patience = 5000;

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
    settle(Date.now() + patience);
  };
  const settle = (until: number): void => {
    const asked = expected;
    if (!asked) return;
    const late = Date.now() > until;
    if (agrees(asked, page.document, late)) show(world, asked);
    else if (!late) page.setTimeout(() => asked === expected && settle(until), 20);
  };
  listen(page, look);
  look();
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
