import { type IssueRef, projectOf } from '@/utils/model/ref';
import type { RowStore } from '@/utils/store/row-store';
import type { SaidStore } from '@/utils/store/said';
import type { Store } from '@/utils/store/store';

/** Has something done a moment later, so that several changes of one issue make one new row. */
export type Soon = (run: () => Promise<void>) => void;

/** Collects issues or projects, and hands them over a moment after the first. */
export function gathered<T extends string>(take: (all: T[]) => Promise<void>, soon: Soon): (one: T) => void {
  const gathered = new Set<T>();
  return (one) => {
    gathered.add(one);
    if (gathered.size > 1) return;
    soon(() => {
      const all = [...gathered];
      gathered.clear();
      return take(all);
    });
  };
}

/** The store, telling which issues were changed by a call. */
export function watchedStore(store: Store, touched: (ref: IssueRef) => void): Store {
  return {
    ...store,
    keepIssue: async (text, readAt, keeping) => {
      const row = await store.keepIssue(text, readAt, keeping);
      touched(text.ref);
      return row;
    },
    keepDiscussion: async (ref, readAt, change) => {
      const discussion = await store.keepDiscussion(ref, readAt, change);
      touched(ref);
      return discussion;
    },
    keepNative: async (ref, native) => {
      await store.keepNative(ref, native);
      touched(ref);
    },
    keepChanged: async (ref, field, at, change) => {
      await store.keepChanged(ref, field, at, change);
      touched(ref);
    },
  };
}

/** What this person says, telling of which issue. */
export function watchedSaid(said: SaidStore, touched: (ref: IssueRef) => void): SaidStore {
  return {
    ...said,
    say: async (place, ...rest) => {
      await said.say(place, ...rest);
      touched(place.ref);
    },
    cast: async (place, ...rest) => {
      await said.cast(place, ...rest);
      touched(place.ref);
    },
    owe: async (to, command, ...rest) => {
      await said.owe(to, command, ...rest);
      touched(command.ref);
    },
    oweAll: async (to, commands, ...rest) => {
      await said.oweAll(to, commands, ...rest);
      for (const ref of new Set(commands.map(({ command }) => command.ref))) touched(ref);
    },
  };
}

/** The rows, telling that some were changed by a call, and of which projects. */
export function watchedRows(rows: RowStore, changed: () => void, changedIn: (project: string) => void): RowStore {
  const tell = (projects: readonly string[]): void => {
    changed();
    new Set(projects).forEach(changedIn);
  };
  return {
    ...rows,
    put: async (some) => {
      await rows.put(some);
      tell(some.map(({ project }) => project));
    },
    forget: async (refs) => {
      await rows.forget(refs);
      tell(refs.map(projectOf));
    },
  };
}
