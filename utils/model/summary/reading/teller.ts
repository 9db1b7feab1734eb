import type { CueKind, Cues } from '../cues';

/** Whether a cue is in a text. */
export type Tells = (kind: CueKind) => boolean;

/** Tells whether a cue is in a text, and remembers it: most are asked for more than once. */
export function tellerOf(plain: string, known: readonly Cues[]): Tells {
  const told = new Map<CueKind, boolean>();
  let among: readonly ReadonlySet<CueKind>[] | undefined;
  return (kind) => {
    const can = (among ??= known.map((cues) => cues.among(plain)));
    if (!can.some((kinds) => kinds.has(kind))) return false;
    const before = told.get(kind);
    if (before !== undefined) return before;
    const now = known.some((cues, at) => can[at]?.has(kind) === true && cues.tells(kind, plain));
    told.set(kind, now);
    return now;
  };
}
