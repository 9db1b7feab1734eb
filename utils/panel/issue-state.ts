import { expected } from '@/components/panel/expected';
import type { Pending, Sharing } from '@/components/panel/panel-state';
import type { IssueRef } from '@/utils/model/ref';
import type { Line, Told } from '@/utils/model/told';
import type { WalkView } from '@/utils/model/rounds/walk';
import type { View } from '@/utils/model/view';
import { type Cell, cell } from '@/utils/page/cell';

/** What a panel holds of the issue at hand, closed or open; an open one holds more, of its own (`PanelState`). */
export interface IssueState {
  ref: Cell<IssueRef | undefined>;
  view: Cell<View | null>;
  pending: Cell<Record<string, Pending>>;
  refusals: Cell<Record<string, Told>>;
  readonly shown: { readonly value: View | null };
  open: Cell<boolean>;
  failure: Cell<Line | null>;
  updated: Cell<boolean>;
  sharing: Cell<Sharing>;
  walk: Cell<WalkView | null>;
  said: Cell<Line>;
  /** Another issue comes: what else is held of the one before goes. */
  forget(): void;
  /** What was typed and not sent, as the background remembers it. */
  remember(drafts: Record<string, string>): void;
}

/** That of a closed panel: no library, and nothing that only an open one shows. */
export function createIssueState(): IssueState & { kept: Cell<Record<string, string>> } {
  const view = cell<View | null>(null);
  const pending = cell<Record<string, Pending>>({});
  const refusals = cell<Record<string, Told>>({});
  const kept = cell<Record<string, string>>({});
  return {
    ref: cell<IssueRef | undefined>(undefined),
    view,
    pending,
    refusals,
    shown: {
      get value() {
        return view.value && expected(view.value, Object.values(pending.value), refusals.value);
      },
    },
    open: cell(false),
    failure: cell<Line | null>(null),
    updated: cell(false),
    sharing: cell<Sharing>({ busy: null, failure: null }),
    walk: cell<WalkView | null>(null),
    said: cell<Line>(''),
    /** The drafts, for the sheet that comes later. */
    kept,
    forget: () => void (kept.value = {}),
    remember: (drafts) => void (kept.value = drafts),
  };
}
