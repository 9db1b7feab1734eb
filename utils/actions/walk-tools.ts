import type { IssueRef } from '@/utils/model/ref';
import type { Walk } from '@/utils/model/rounds/walk';
import type { RowStore } from '@/utils/store/row-store';
import type { Store } from '@/utils/store/store';

/** What a tab shows. While it `loads`, browsers may name what was there before, or nothing. */
export interface Shown {
  ref?: IssueRef;
  loads: boolean;
}

/** Whether a tab that was sent to an issue shows it, or is still on its way there. */
export function isAt(shown: Shown | undefined, ref: IssueRef): boolean {
  return shown !== undefined && (shown.ref === ref || shown.loads);
}

/** Tabs of the browser, as far as a walk needs them. */
export interface WalkTabs {
  /** The issue that a tab shows, if any; undefined where the tab is gone. */
  shows(tab: number): Promise<Shown | undefined>;
  /** A tab in the window of another that shows an issue and is not in front. */
  behind(ref: IssueRef, beside: number): Promise<number | undefined>;
  /** Opens an address in a tab of its own right after another, without showing it. */
  open(url: string, beside: number): Promise<number>;
  go(tab: number, url: string): Promise<void>;
  front(tab: number): Promise<void>;
  close(tab: number): Promise<void>;
  /** Has a tab show the rounds page again, where it is. */
  home(tab: number): Promise<void>;
  /** Brings the rounds page to the front, in its tab or a new one. */
  rounds(): Promise<void>;
}

export interface WalkTools {
  store: Pick<Store, 'setting' | 'set'>;
  rows: Pick<RowStore, 'get'>;
  /** Brings the rows of issues in step with what this device holds. */
  refresh(refs: readonly IssueRef[]): Promise<void>;
  tabs: WalkTabs;
  now(): number;
  warn(what: string, error: unknown): void;
}

/** Keeps where a walk is. */
export type Keep = (walk: Walk) => Promise<void>;
