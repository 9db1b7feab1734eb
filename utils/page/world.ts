import type { IssueRef } from '@/utils/model/ref';
import type { TrackerSite } from '@/utils/trackers/site';
import type { Words } from '@/utils/words/words';

/**
 * What the watcher and the panel, two scripts in the same isolated world, tell each other.
 * The page cannot see it: its own global object is another one.
 */
export interface TendWorld {
  /** The issue the page shows, once address and page agree. */
  issue?: IssueRef | undefined;
  /** What is known of this tracker's pages; a script of its own, so that no page is charged for another tracker. */
  site?: TrackerSite;
  /** What is said of this tracker alone; of the same script. */
  words?: Words<object>;
  /** Set by the panel: called at each change of `issue`. */
  onIssue?: (issue: IssueRef | undefined) => void;
  /** Set by the panel: gets the keys typed inside it, which nobody else does. */
  onKey?: (event: KeyboardEvent) => void;
}

/** The one object of this tab and extension, made by whoever comes first. */
export function tendWorld(): TendWorld {
  const scope: typeof globalThis & { tendWorld?: TendWorld } = globalThis;
  scope.tendWorld ??= {};
  return scope.tendWorld;
}
