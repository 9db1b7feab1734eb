import { hostOf, projectOf, tenantOf } from '@/utils/model/ref';
import type { Notice } from '@/utils/model/notice';
import type { View } from '@/utils/model/view';
import type { IssueRow } from '@/utils/store/rows';
import { factsOf } from '@/utils/trackers/facts';
import { composeView } from '@/utils/views/compose';
import { digestsOf } from '@/utils/views/digests';
import { groomingOf } from '@/utils/views/grooming';
import { linesOf, withTold } from '@/utils/views/line';
import { contextOf } from './issue-context';
import { movedNotices } from './moved';
import { owedTo } from './push';
import type { SizesTaken } from './references';
import { sinceOf } from '@/utils/views/since';
import type { ViewKeeperTools, ViewKeeper } from './view-keeper';

export async function compose(
  tools: Omit<ViewKeeperTools, 'rows'> & { references: SizesTaken },
  row: IssueRow,
  notices: Notice[],
  stranger: ViewKeeper['stranger'],
): Promise<View> {
  const { store, said, accounts, references, now } = tools;
  const host = hostOf(row.ref);
  const project = projectOf(row.ref);
  const tenant = tenantOf(row.ref);
  const me = (await accounts.of(tenant))?.person;
  const person = me?.id ?? '';
  const [context, clock, outbox, hostRow, lastSeen] = await Promise.all([
    contextOf(tools, row.ref, me, row),
    said.clock(),
    said.owed(host, person),
    store.tenant(tenant),
    store.lastSeen(person, row.ref),
  ]);
  const { folded, discussion, own: mine } = context;
  const settled = me && folded.row?.ref ? (await owedTo(tools, me, project)).settled : undefined;
  const lines = linesOf({
    tracker: factsOf(row.ref).capabilities,
    connected: me !== undefined,
    stranger: me && stranger(tenant, me),
    row: folded.row,
    host: hostRow,
    commands: outbox.filter(({ ref }) => projectOf(ref) === project),
    pages: folded.row?.joined ? (settled?.writes.length ?? 0) : 0,
    said: Object.keys(settled?.mine ?? {}).length > 0 || Object.keys(mine).length > 0,
    problems: folded.read.problems,
    now: now(),
  });
  // "Kept on this device" would be a lie where the database cannot keep anything.
  const told = notices.find(({ id }) => id === 'database')?.told;
  const grooming = await groomingOf(context);
  const since = sinceOf(lastSeen, { row, discussion, folded, grooming, me }, now());
  const { view } = composeView({
    row,
    folded,
    me,
    device: clock.device,
    mine,
    grooming,
    discussion,
    since,
    digests: await digestsOf(row.text),
    commands: outbox.filter(({ ref }) => ref === row.ref),
    lines: told === undefined ? lines : withTold(lines, told),
    notices: [...notices, ...movedNotices(row)],
    vocabulary: await tools.vocabulary(),
  });
  // Whoever has not voted yet is told of no number.
  if (view.estimate?.mine === undefined) return view;
  const took = await references(project, folded.policy.scale);
  return took === undefined ? view : { ...view, estimate: { ...view.estimate, took } };
}
