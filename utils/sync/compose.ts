import { textOf } from '@/utils/model/blocks-text';
import { diffWords } from '@/utils/model/diff';
import type { Entry } from '@/utils/model/entry';
import { type Voice, voices } from '@/utils/model/fold';
import type { IssueText } from '@/utils/model/issue';
import { mergeEntry } from '@/utils/model/merge';
import type { NativeReaction, Person } from '@/utils/model/native';
import { rulesOf, withoutOff } from '@/utils/model/policy-rules';
import { alone, reactionsOf } from '@/utils/model/reactions';
import { judge } from '@/utils/model/readiness/judge';
import { applyMarks } from '@/utils/model/readiness/marks';
import type { Vocabulary } from '@/utils/model/readiness/vocabulary';
import type { SyncLine } from '@/utils/model/receipt';
import { entryKeyOf } from '@/utils/model/ref';
import { ownMarks, sharedMarks } from '@/utils/model/shared-marks';
import type { Notice, ReactionView, View } from '@/utils/model/view';
import type { CommandRow, IssueRow } from '@/utils/store/database';
import { factsOf } from '@/utils/trackers/facts';
import { toBlocks } from '@/utils/trackers/markup';
import type { Folded } from './folds';
import { receiptsOf } from './receipts';

/** Everything a view is made from, fetched from the store beforehand. */
export interface Ingredients {
  row: IssueRow;
  folded: Folded;
  me: Person | undefined;
  device: string;
  /** What this person said of the issue on this device. */
  mine: Entry;
  /** Digest of the text now; absent where its source is not known. */
  digest: string | undefined;
  commands: CommandRow[];
  line: SyncLine;
  notices: Notice[];
  vocabulary: Vocabulary;
}

/** One issue as a screen shows it: tracker facts, all entries folded, readiness. Pure. */
export function composeView(given: Ingredients): View {
  const { row, folded, me, mine, commands, line, notices } = given;
  const { contributors } = folded.policy;
  const issue = entryKeyOf(row.ref);
  const all = withMine(voices(folded.fold, issue), me, mine);
  const judged = judge({ title: row.text.title, blocks: toBlocks(row.text.body), facts: row.text.facts }, rulesOf(folded.policy), given.vocabulary);
  return {
    ref: row.ref,
    tracker: factsOf(row.ref).capabilities,
    title: row.text.title,
    ...(row.text.facts.state && { state: row.text.facts.state }),
    checks: applyMarks(withoutOff(judged, folded.policy), sharedMarks(all, (me ?? alone).id, contributors)),
    ...(row.native && { comments: row.native.comments }),
    own: ownMarks(all, (me ?? alone).id),
    reactions: reactionsWithDiff(given, all),
    receipts: receiptsOf({ tracker: factsOf(row.ref).capabilities, mine, pages: ownPages(given, issue), native: ownNative(given), commands, line }),
    sync: line,
    readBy: row.text.readBy,
    readAt: row.readAt,
    notices,
  };
}

function reactionsWithDiff({ row, folded, me, digest, commands }: Ingredients, all: Voice[]): ReactionView[] {
  const pending = Object.fromEntries(commands.flatMap(({ refused, command }) => (!refused && command.kind === 'react' && command.comment === undefined ? [[command.content, command.on]] : [])));
  const views = reactionsOf({ tracker: factsOf(row.ref).capabilities, native: row.native, voices: all, me, pending, digest, contributors: folded.policy.contributors });
  const { agreed } = row;
  if (!agreed || agreed.digest === digest) return views;
  const changed = diffWords(`${agreed.title}\n\n${agreed.body}`, `${row.text.title}\n\n${wordsOf(row.text)}`);
  return views.map((view) => (view.kind === 'ready' && view.mine ? { ...view, changed } : view));
}

/** The body as the tracker stores it; undefined where only its looks are known. */
export function sourceOf({ body }: IssueText): string | undefined {
  return body.markup === 'blocks' ? undefined : body.source;
}

/** The body as people can compare it: as it is stored, unless that is a tree of nodes. */
export function wordsOf(text: IssueText): string {
  return text.body.markup === 'adf' ? textOf(toBlocks(text.body)) : (sourceOf(text) ?? '');
}

/** This person's own 👍 and 👎 that the tracker was seen to hold. */
function ownNative({ row, me }: Ingredients): NativeReaction[] {
  return (row.native?.reactions ?? []).filter(({ by, content }) => by.id === me?.id && content !== 'ready');
}

function withMine(others: Voice[], me: Person | undefined, mine: Entry): Voice[] {
  if (Object.keys(mine).length === 0) return others;
  const { id, name } = me ?? alone;
  const mates = others.filter(({ author }) => author.id !== id);
  const own = others.find(({ author }) => author.id === id);
  const author = own?.author ?? { id, name, insider: true, asOf: '' };
  return [...mates, { author, entry: own ? mergeEntry(own.entry, mine) : mine }];
}

/** What the ledger itself holds of this device; what only a ledger held that is gone is shared with nobody. */
function ownPages({ folded, me, device }: Ingredients, issue: string): { entry: Entry; comment: ReturnType<Folded['comments']['get']> }[] {
  return folded.read.pages
    .filter((page) => page.author.id === me?.id && page.device === device && Object.hasOwn(page.entries, issue))
    .filter((page) => folded.comments.get(page.commentId)?.ledger === folded.row?.ref)
    .map((page) => ({ entry: page.entries[issue] ?? {}, comment: folded.comments.get(page.commentId) }));
}
