import type { NativeReaction, NativeState } from '@/utils/model/native';
import { dig, digList, digText } from '@/utils/model/dig';
import { memberOf } from './person';
import { contentOf } from './reaction';

/** What Linear itself holds beside an issue's text. */
export function nativeOf(issue: unknown): NativeState {
  const all = digList(issue, 'reactions');
  const reactions = all.map(reactionOf).filter((reaction) => reaction !== undefined);
  const closedAt = digText(issue, 'completedAt') ?? digText(issue, 'canceledAt');
  const editedAt = editedIn(digList(issue, 'history', 'nodes'));
  const count = (content: NativeReaction['content']): number => all.filter((one) => contentOf(one) === content).length;
  return {
    reactions,
    counts: { '+1': count('+1'), '-1': count('-1') },
    // Whoever may react in a workspace is of it.
    team: [...new Set(reactions.map(({ by }) => by.name))],
    ...(editedAt && { editedAt }),
    ...(closedAt && { closedAt }),
    public: false,
    listeners: digList(issue, 'subscribers', 'nodes')
      .map((node) => digText(node, 'displayName'))
      .filter((name) => name !== undefined),
    mayComment: digText(issue, 'archivedAt') === undefined,
    mayReact: digText(issue, 'archivedAt') === undefined,
    ...shutIn(issue),
  };
}

/** An archived issue can be read and not be changed. */
function shutIn(issue: unknown): Pick<NativeState, 'shut'> {
  if (digText(issue, 'archivedAt') === undefined) return {};
  return dig(issue, 'trashed') === true
    ? { shut: { key: 'linear.deleted' } }
    : {
        shut: { key: 'linear.archived' },
      };
}

/** The last change of title or description among the latest changes. */
function editedIn(history: unknown[]): string | undefined {
  const times = history
    .filter((entry) => dig(entry, 'updatedDescription') === true || digText(entry, 'toTitle') !== undefined)
    .map((entry) => digText(entry, 'createdAt') ?? '');
  return times.sort().at(-1);
}

function reactionOf(reaction: unknown): NativeReaction | undefined {
  const content = contentOf(reaction);
  const by = memberOf(dig(reaction, 'user'));
  const at = digText(reaction, 'createdAt');
  return content && by && at ? { content, by, at } : undefined;
}
