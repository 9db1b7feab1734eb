import { queueOf } from '@/utils/model/rounds/walk';
import type { WalkProgress } from './walk-progress';
import { isAt, type Keep, type WalkTools } from './walk-tools';

/** Loads what comes next in a tab that is not shown; there is never more than one. */
export async function prepare(
  { tabs, rows }: WalkTools,
  keep: Keep,
  progress: () => Promise<WalkProgress | undefined>,
): Promise<void> {
  const stands = await progress();
  if (!stands?.walk.on) return;
  const { walk, left } = stands;
  const [next] = queueOf(walk, left);
  const [row] = next ? await rows.get([next]) : [];
  const known = walk.ahead && (walk.ahead.tab < 0 ? await tabs.behind(walk.ahead.ref, walk.tab) : walk.ahead.tab);
  const has =
    walk.ahead && typeof known === 'number' && isAt(await tabs.shows(known), walk.ahead.ref) ? known : undefined;
  const opened = has === undefined ? walk.opened : [...new Set([...walk.opened, has])];
  if (!next || !row) {
    if (walk.ahead) await keep({ ...walk, opened, ahead: null });
    if (has !== undefined) await tabs.close(has);
  } else if (has !== undefined) {
    if (walk.ahead?.ref === next && walk.ahead.tab === has) return;
    await keep({ ...walk, opened, ahead: { ref: next, tab: has } });
    if (walk.ahead?.ref !== next) await tabs.go(has, row.link);
  } else {
    // Said before it is done: a worker that dies meanwhile finds the tab again instead of opening a second one.
    await keep({ ...walk, ahead: { ref: next, tab: -1 } });
    const tab = await tabs.open(row.link, walk.tab);
    await keep({ ...walk, opened: [...walk.opened, tab], ahead: { ref: next, tab } });
  }
}
