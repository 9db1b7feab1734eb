import type { Entry } from '@/utils/model/entry';
import { fold, knownOf } from '@/utils/model/fold';
import { mergeEntry } from '@/utils/model/merge';
import { entryKeyOf, refIn } from '@/utils/model/entry-key';
import { type IssueRef, nameOfProject, projectOf, tenantOf } from '@/utils/model/ref';
import type { Notice } from '@/utils/model/notice';
import type { LedgerStore } from '@/utils/store/ledger-store';
import type { IssueRow } from '@/utils/store/rows';
import type { Place, SaidStore } from '@/utils/store/said';
import type { Store } from '@/utils/store/store';
import { TrackerError } from '@/utils/trackers/failure';
import type { Tracker } from '@/utils/trackers/tracker';
import type { IssueNames } from '@/utils/trackers/seen';
import type { Folded } from '@/utils/views/folded';
import { pull } from './pull';

/** How many issues are asked where they went, to find what one was called. */
const mostAsked = 10;

/** What finding what was said of a moved issue needs of the app. */
export interface MovedTools {
  store: Store;
  ledgers: LedgerStore;
  folded: (project: string) => Promise<Folded>;
  now: () => number;
}

/** A project's ledger with what was said of one issue under the refs that it had before. */
export function createFoldedFor(
  folded: (project: string) => Promise<Folded>,
): (ref: IssueRef, former: readonly IssueRef[]) => Promise<Folded> {
  return async (ref, former) => {
    const now = await folded(projectOf(ref));
    let all = now.fold;
    for (const one of former) {
      const { read } = await folded(projectOf(one));
      const [was, is] = [entryKeyOf(one), entryKeyOf(ref)];
      const pages = read.pages.flatMap(({ author, entries }) =>
        entries[was] === undefined ? [] : [{ author, entries: { [is]: entries[was] } }],
      );
      all = fold(pages, all);
    }
    return all === now.fold ? now : { ...now, fold: all };
  };
}

/** What this person said of an issue on this device, under whatever ref: the latest word counts. */
export async function mineUnder(
  said: Pick<SaidStore, 'entry'>,
  person: string,
  refs: readonly IssueRef[],
): Promise<Entry> {
  const entries = await Promise.all(
    refs.map((ref) => said.entry({ person, project: projectOf(ref), issue: entryKeyOf(ref) })),
  );
  return entries.reduce(mergeEntry, {});
}

/** Before something is said under the ref of now, what was said under former ones is taken along. */
export async function carryOver(
  { store, said, folded, now }: Pick<MovedTools, 'store' | 'folded' | 'now'> & { said: SaidStore },
  { person, project, issue, ref }: Place,
): Promise<void> {
  const former = (await store.issue(ref))?.former ?? [];
  if (former.length === 0) return;
  let entry = await mineUnder(said, person, former);
  for (const one of former)
    entry = mergeEntry(entry, knownOf((await folded(projectOf(one))).fold, entryKeyOf(one), person));
  await said.adopt(person, project, { [issue]: entry }, undefined, now());
}

/**
 * The first time that an issue is read: what it was called before, by the tracker or by what this device knows. Rejects
 * with a TrackerError.
 */
export async function learnNames(
  tools: MovedTools,
  tracker: Tracker,
  { text: { title }, ref }: Pick<IssueRow, 'text' | 'ref'>,
  { id, former, from }: IssueNames,
): Promise<void> {
  const { store } = tools;
  const known = (id === '' ? [] : await store.refsOf(id)).filter(
    (one) => one !== ref && tenantOf(one) === tenantOf(ref),
  );
  const all = new Set([...former, ...known]);
  const isFound = (project: string): boolean => [...all].some((one) => projectOf(one) === project);
  if (from !== undefined && !isFound(from)) {
    await readAt(tools, tracker, from);
    const was = await searched(tools, tracker, ref, from, title);
    if (was) all.add(was);
  }
  const found = [...all];
  await store.keepNames(ref, { id, former: found, ...(from !== undefined && !isFound(from) && { from }) });
  for (const project of new Set(found.map(projectOf))) if (project !== from) await readAt(tools, tracker, project);
}

/** Which of the issues that are known of a project is this one now. */
async function searched(
  { store, folded }: MovedTools,
  tracker: Tracker,
  ref: IssueRef,
  from: string,
  title: string,
): Promise<IssueRef | undefined> {
  const said = [...(await folded(from)).fold.issues.keys()].flatMap((key) => refIn(from, key) ?? []);
  const candidates = [...new Set([...(await store.refsIn(from, title)), ...said])].slice(0, mostAsked);
  for (const candidate of candidates) {
    if ((await quietly(() => tracker.nowCalled(candidate))) === ref) return candidate;
  }
  return undefined;
}

/** Reads the ledger of a project that an issue was in; it may be hidden from this account, or have none. */
export async function readAt({ ledgers, now }: MovedTools, tracker: Tracker, project: string): Promise<void> {
  await quietly(() => pull(ledgers, tracker, project, now()));
}

/** What is refused for good is not known; what passes is for the caller to try again. */
async function quietly<T>(ask: () => Promise<T>): Promise<T | undefined> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof TrackerError && (error.kind === 'gone' || error.kind === 'forbidden')) return undefined;
    throw error;
  }
}

/** Says that more may have been said than is shown; nothing where all names are known. Pure. */
export function movedNotices({ from }: Pick<IssueRow, 'from'>): Notice[] {
  if (from === undefined) return [];
  return [{ id: 'moved', told: { key: 'issue.moved-here', from: nameOfProject(from) } }];
}
