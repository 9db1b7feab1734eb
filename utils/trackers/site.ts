import type { IssueText } from '@/utils/model/issue';
import type { IssueRef } from '@/utils/model/ref';

/**
 * Fetches a path of the page's own origin, as the person signed in there. `type` is the content type that is wanted.
 * Rejects on a network or HTTP error.
 */
export type Get = (path: string, type: string) => Promise<{ type: string; text: string }>;

/** What a tracker's addresses tell; small enough for every page, and pure but for the page given. */
export interface TrackerAddress {
  /** Whether this host of the web is the tracker's own; others may serve it too, by the person's word. */
  owns(host: string): boolean;
  /** The issue that an address names; undefined for lists, other pages, and hosts of other trackers. */
  issueAt(url: URL): IssueRef | undefined;
  /**
   * Whether the page already shows that issue: after a soft navigation it lags behind its address. `late`: it has had
   * its time.
   */
  agrees(ref: IssueRef, page: Document, late?: boolean): boolean;
}

/** What a tracker's pages tell. Runs beside the page; no network. */
export interface TrackerSite {
  /**
   * How long text may take to come after title and address name its issue, in milliseconds; 0 where the server sends
   * it.
   */
  patience: number;
  /** The issue as the page's own embedded data has it; undefined where the data is missing or of another issue. */
  dataOf(page: Document, ref: IssueRef): IssueText | undefined;
  /**
   * The issue as the tracker gives it to whoever is signed in on the page, asked at the page's own origin; undefined
   * where the tracker has nothing to ask, or its answer is not of this issue. Rejects with what went wrong.
   */
  asked(ref: IssueRef, get: Get): Promise<IssueText | undefined>;
  /** The issue as its page shows it, last resort. Undefined where it cannot be seen: never an empty text. */
  textOf(page: Document, ref: IssueRef): IssueText | undefined;
  /** The elements that show title and description, for pointing at evidence. Outermost first, may be empty. */
  rootsOf(page: Document): Element[];
  /** The login of whoever is signed in on the page; null where nobody is, or it cannot be seen. */
  viewerOf(page: Document): string | null;
  /** The colour mode the page is in. */
  theme(root: Element): 'light' | 'dark';
}
