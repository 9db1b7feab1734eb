import type { CueKind, Cues } from '../cues';

/** Whether a cue is in a text. */
export type Tells = (kind: CueKind) => boolean;

/** Tells whether a cue is in a text, and remembers it: most are asked for more than once. */
export function tellerOf(plain: string, known: readonly Cues[]): Tells {
  const told = new Map<CueKind, boolean>();
  let among: readonly ReadonlySet<CueKind>[] | undefined;
  /** Most can be told by none: found without a closure, as a long thread asks half a million times. */
  const canTell = (kind: CueKind): boolean => {
    among ??= known.map((cues) => cues.among(plain));
    for (const kinds of among) if (kinds.has(kind)) return true;
    return false;
  };
  return (kind) => {
    if (!canTell(kind)) return false;
    const before = told.get(kind);
    if (before !== undefined) return before;
    const now = known.some((cues, at) => among?.[at]?.has(kind) === true && cues.tells(kind, plain));
    told.set(kind, now);
    return now;
  };
}
