import { useRef, useState } from 'preact/hooks';
import type { IssueRef } from '@/utils/model/ref';
import { issueOn } from './use-cursor';
import type { Line } from './List';

/** The issues that are selected, shown or not. */
export interface Selection {
  refs: ReadonlySet<IssueRef>;
  /** Selects an issue or takes it out; the next `extend` begins there. */
  toggle(issue: IssueRef): void;
  /** Selects everything between the issue that was toggled last, or else the line `from`, and this line. */
  extend(from: number, to: number): void;
  /** Every issue in view; where all of them are, none of them. */
  all(): void;
  clear(): void;
}

export function useSelection(lines: readonly Line[]): Selection {
  const [refs, setRefs] = useState<ReadonlySet<IssueRef>>(new Set());
  const anchor = useRef<IssueRef>();
  const inView = (from = 0, to = lines.length): IssueRef[] =>
    lines.slice(from, to).flatMap((line) => issueOn(line) ?? []);
  return {
    refs,
    toggle: (issue) => {
      anchor.current = issue;
      const next = new Set(refs);
      if (!next.delete(issue)) next.add(issue);
      setRefs(next);
    },
    extend: (from, to) => {
      const found = lines.findIndex((line) => anchor.current !== undefined && issueOn(line) === anchor.current);
      const start = found < 0 ? from : found;
      anchor.current = issueOn(lines[start]);
      setRefs(new Set([...refs, ...inView(Math.min(start, to), Math.max(start, to) + 1)]));
    },
    all: () => {
      const shown = inView();
      const every = shown.every((ref) => refs.has(ref));
      const seen = new Set(shown);
      const kept = [...refs].filter((ref) => !seen.has(ref));
      setRefs(new Set(every ? kept : [...refs, ...shown]));
    },
    clear: () => setRefs(new Set()),
  };
}
