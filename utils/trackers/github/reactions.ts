import type { NativeReaction, Person } from '@/utils/model/native';
import { dig, digList, digText } from '@/utils/model/dig';
import { personOf } from './person';

const contents: Record<string, NativeReaction['content']> = {
  THUMBS_UP: '+1',
  THUMBS_DOWN: '-1',
  HOORAY: 'ready',
  ROCKET: 'ready',
};

/**
 * Who reacted, as far as GitHub lists it: the first hundred, the last hundred, and whoever asks. When they did is not
 * told beyond those; the group's first reaction is the earliest that it can have been.
 */
export function reactionsIn(issue: unknown, viewer: Person | undefined): NativeReaction[] {
  const mine = digList(issue, 'reactionGroups')
    .filter((group) => dig(group, 'viewerHasReacted') === true)
    .map((group) => reactionOf({ content: dig(group, 'content'), createdAt: dig(group, 'createdAt') }, viewer));
  const listed = [...digList(issue, 'reactions', 'nodes'), ...digList(issue, 'latest', 'nodes')].map((node) =>
    reactionOf(node, personOf(dig(node, 'user'))),
  );
  const once = new Map<string, NativeReaction>();
  for (const one of [...listed, ...mine]) {
    const key = `${one?.content} ${one?.by.id}`;
    if (one && !once.has(key)) once.set(key, one);
  }
  return [...once.values()];
}

function reactionOf(node: unknown, by: Person | undefined): NativeReaction | undefined {
  const content = contents[digText(node, 'content') ?? ''];
  const at = digText(node, 'createdAt');
  return content && by && at ? { content, by, at } : undefined;
}

/** How many gave one kind of reaction, by GitHub's own count. */
export function countOf(issue: unknown, content: string): number {
  const group = digList(issue, 'reactionGroups').find((one) => digText(one, 'content') === content);
  return Number(dig(group, 'reactors', 'totalCount') ?? 0);
}
