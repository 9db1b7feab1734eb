import { ago } from './clock';
import type { Snapshot } from './since';

/** How an issue stood when somebody looked at it; `at` in milliseconds since 1970. */
export interface Look {
  at: number;
  shot: Snapshot;
}

/**
 * One person's visit to one issue. It begins with a look after a pause, and lasts from look to look: reloading the
 * page, or coming back within minutes, goes on with it. So what changed stays shown for as long as the visit lasts.
 */
export interface LastSeen {
  /** What changes are told since: the last look of the visit before; in the first visit, its first look. */
  baseline: Look;
  latest: Look;
}

/** The shortest pause between two visits, in milliseconds. */
const pause = 30 * 60_000;

/** What changes are told since, at this moment; undefined for who never looked. */
export function baselineOf(lastSeen: LastSeen | undefined, now: number): Look | undefined {
  return lastSeen && (ago(lastSeen.latest.at, now) > pause ? lastSeen.latest : lastSeen.baseline);
}

/** The visit with one more look. `seen`: the person says that what changed until now is no news any more. */
export function withLook(before: LastSeen | undefined, look: Look, seen = false): LastSeen {
  if (!before) return { baseline: look, latest: look };
  const latest = { at: look.at, shot: filled(look.shot, before.latest.shot) };
  if (seen) return { baseline: latest, latest };
  const { at, shot } = baselineOf(before, look.at) ?? look;
  // What nobody could see then, and is seen now, counts from now on.
  return { baseline: { at, shot: filled(shot, latest.shot) }, latest };
}

/** The visit after a change that the person made: it is no news to them. */
export function withOwn(
  { baseline, latest }: LastSeen,
  change: (facts: Snapshot['facts']) => Snapshot['facts'],
): LastSeen {
  const changed = ({ at, shot }: Look): Look => ({ at, shot: { ...shot, facts: change(shot.facts) } });
  return { baseline: changed(baseline), latest: changed(latest) };
}

/** A snapshot with what could not be seen in it taken from another. */
function filled(shot: Snapshot, other: Snapshot): Snapshot {
  const { source, comments, complete } = { ...other, ...shot, ...(!shot.comments && { complete: other.complete }) };
  const votes = shot.votes ?? other.votes;
  return {
    title: shot.title,
    ...(source !== undefined && { source }),
    facts: { ...other.facts, ...shot.facts },
    ...(comments && { comments }),
    complete,
    ...(votes && { votes }),
  };
}
