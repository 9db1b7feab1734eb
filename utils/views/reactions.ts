import { unticked } from '@/utils/model/digest';
import { diffWords } from '@/utils/model/diff';
import type { Voice } from '@/utils/model/fold';
import type { NativeState } from '@/utils/model/native';
import { reactionsOf } from '@/utils/model/reactions';
import { withReady } from '@/utils/model/comment-command';
import type { ReactionView } from '@/utils/model/view';
import { factsOf } from '@/utils/trackers/facts';
import type { Grooming } from './grooming';
import { wordsOf } from './written-text';
import type { Ingredients } from './compose';

/** The tracker's own state with each `/ready` of its comments among the reactions. Pure. */
export function withCommentCommands(
  native: NativeState,
  { commentCommands }: Pick<Grooming, 'commentCommands'>,
): NativeState {
  return { ...native, reactions: withReady(native.reactions, commentCommands) };
}

export function reactionsWithDiff({ row, me, digests, commands, grooming }: Ingredients, all: Voice[]): ReactionView[] {
  const pending = Object.fromEntries(
    commands.flatMap(({ refused, command }) =>
      !refused && command.kind === 'react' && command.comment === undefined ? [[command.content, command.on]] : [],
    ),
  );
  const views = reactionsOf({
    tracker: factsOf(row.ref).capabilities,
    native: row.native && withCommentCommands(row.native, grooming),
    voices: all,
    me,
    pending,
    digests,
    team: grooming.team,
  });
  const { agreed } = row;
  if (!agreed || digests.includes(agreed.digest)) return views;
  const changed = diffWords(
    `${agreed.title}\n\n${unticked(agreed.body)}`,
    `${row.text.title}\n\n${unticked(wordsOf(row.text))}`,
  );
  return views.map((view) => (view.kind === 'ready' && view.mine ? { ...view, changed } : view));
}
