import { type SavedView, savedViewsKey, savedViewsOf, withoutView, withView } from '@/utils/model/rows/saved-views';
import type { Store } from '@/utils/store/store';
import { createInTurn } from '@/utils/sync/in-turn';

/** The views that a person keeps on this device. */
export interface SavedViews {
  /** Keeps one, in place of another of its name. False where it has no name, or no more can be kept. */
  keep(view: SavedView): Promise<boolean>;
  drop(name: string): Promise<void>;
}

/** One change after the other: two windows that save at once both keep theirs. */
export function createSavedViews({ setting, set }: Pick<Store, 'setting' | 'set'>): SavedViews {
  const inTurn = createInTurn();
  const known = async (): Promise<SavedView[]> => savedViewsOf(await setting(savedViewsKey));
  return {
    keep: (view) =>
      inTurn(savedViewsKey, async () => {
        const views = withView(await known(), view);
        if (views) await set(savedViewsKey, views);
        return views !== undefined;
      }),
    drop: (name) => inTurn(savedViewsKey, async () => set(savedViewsKey, withoutView(await known(), name))),
  };
}
