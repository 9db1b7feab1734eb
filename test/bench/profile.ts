import type { CDPSession, Page, Protocol } from 'puppeteer-core';

export interface ScriptTime {
  /** Milliseconds of the main thread in an extension's functions and in what they call. */
  total: number;
  /** The longest run of them without a pause, in milliseconds. */
  longest: number;
}

/** Samples the page's main thread while `run` goes on; the sampling itself slows scripts a little. */
export async function scriptTime(page: Page, origin: string, run: () => Promise<void>): Promise<ScriptTime> {
  const session = await page.createCDPSession();
  try {
    await start(session);
    await run();
    const { profile } = await session.send('Profiler.stop');
    return timeOf(profile, origin);
  } finally {
    await session.detach();
  }
}

async function start(session: CDPSession): Promise<void> {
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 100 });
  await session.send('Profiler.start');
}

/** The time under functions of an origin: built-ins have no address, so whoever called them counts. */
export function timeOf(profile: Protocol.Profiler.Profile, origin: string): ScriptTime {
  const ours = below(profile, origin);
  let total = 0;
  let longest = 0;
  let run = 0;
  (profile.samples ?? []).forEach((node, index) => {
    run = ours.has(node) ? run + lasting(profile, index) : 0;
    if (run > 0) total += lasting(profile, index);
    longest = Math.max(longest, run);
  });
  return { total, longest };
}

/** A sample's time goes until the next one, so its length is the next one's delta; microseconds to milliseconds. */
function lasting({ timeDeltas }: Protocol.Profiler.Profile, index: number): number {
  return Math.max(0, timeDeltas?.[index + 1] ?? 0) / 1000;
}

function below({ nodes }: Protocol.Profiler.Profile, origin: string): Set<number> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const ours = new Set<number>();
  const add = (id: number): void => {
    ours.add(id);
    for (const child of byId.get(id)?.children ?? []) add(child);
  };
  for (const { id, callFrame } of nodes) if (callFrame.url.startsWith(origin)) add(id);
  return ours;
}
