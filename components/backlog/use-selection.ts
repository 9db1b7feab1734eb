import { useEffect, useRef, useState } from 'preact/hooks';
import type { IssueRef } from '@/utils/model/ref';
import { issueOn, refsOn } from './use-cursor';
import type { Line } from './List';

/** The issues that are selected, shown or not. */
export interface Selection {
  refs: ReadonlySet<IssueRef>;
  /** Those of them that left the list by what they are now, while the person stayed at the same place. */
  left: ReadonlySet<IssueRef>;
  /** Selects an issue or takes it out; the next `extend` begins there. */
  toggle(issue: IssueRef): void;
  /** Selects everything between the issue that was toggled last, or else the line `from`, and this line. */
  extend(from: number, to: number): void;
  /** Every issue in view; where all of them are, none of them. */
  all(): void;
  clear(): void;
}

const none: ReadonlySet<IssueRef> = new Set();

/**
 * What another filter or view hides stays selected. What left the list because it was changed, as what was just planned
 * does, stays so for a further change of the same issues, and is forgotten once the person selects anew: nobody means
 * it any more. `place` names what the list is asked to hold.
 */
export function useSelection(lines: readonly Line[], place: string): Selection {
  const [refs, setRefs] = useState(none);
  const [left, setLeft] = useState(none);
  const anchor = useRef<IssueRef>();
  useLeaving(lines, place, refs.size > 0, (gone, shown) =>
    setLeft((before) => {
      const now = [...before, ...gone].filter((ref) => !shown.has(ref));
      return now.length + before.size === 0 ? before : new Set(now);
    }),
  );
  const inView = (from = 0, to = lines.length): IssueRef[] => refsOn(lines.slice(from, to));
  const meant = [...refs].filter((ref) => !left.has(ref));
  const select = (next: Iterable<IssueRef>): void => {
    setRefs(new Set(next));
    setLeft(none);
  };
  return {
    refs,
    left: new Set([...left].filter((ref) => refs.has(ref))),
    toggle: (issue) => {
      anchor.current = issue;
      const next = new Set(meant);
      if (!next.delete(issue)) next.add(issue);
      select(next);
    },
    extend: (from, to) => {
      const found = lines.findIndex((line) => anchor.current !== undefined && issueOn(line) === anchor.current);
      const start = found < 0 ? from : found;
      anchor.current = issueOn(lines[start]);
      select([...meant, ...inView(Math.min(start, to), Math.max(start, to) + 1)]);
    },
    all: () => {
      const shown = inView();
      const every = shown.every((ref) => refs.has(ref));
      const seen = new Set(shown);
      const kept = meant.filter((ref) => !seen.has(ref));
      select(every ? kept : [...meant, ...shown]);
    },
    clear: () => select([]),
  };
}

/**
 * Tells which issues went from the list while it was asked for the same, and which it shows now; nothing while `heard`
 * is false.
 */
function useLeaving(
  lines: readonly Line[],
  place: string,
  heard: boolean,
  tell: (gone: IssueRef[], shown: ReadonlySet<IssueRef>) => void,
): void {
  const known = useRef<{ place: string; lines: readonly Line[] }>({ place, lines: [] });
  useEffect(() => {
    const before = known.current;
    known.current = { place, lines };
    if (!heard) return;
    const shown = new Set(refsOn(lines));
    tell(before.place === place ? refsOn(before.lines).filter((ref) => !shown.has(ref)) : [], shown);
  }, [lines, place]);
}
