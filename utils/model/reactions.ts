import type { Capabilities } from './capabilities';
import { consentByReaction, consentTo } from './consent';
import { meaningOf } from './entry-meaning';
import type { Voice } from './fold';
import type { NativeReaction, NativeState, Person } from './native';
import type { Team } from './team';
import type { Told } from './told';
import type { ReactionView, Who } from './view';

/** What the reactions of one issue are made from. */
export interface Reacted {
  tracker: Capabilities;
  native: NativeState | undefined;
  /** Everybody's entries, this person's included. */
  voices: readonly Voice[];
  me: Person | undefined;
  /** Native reactions of this person that are still on their way: on or off. */
  pending: Partial<Record<'+1' | '-1', boolean>>;
  /** Digests of the text now, by this version and by earlier ones; none where the source of the text is not known. */
  digests: readonly string[];
  team: Pick<Team, 'has'>;
}

/**
 * 👍 👎 ✅ with names, or unseen where the tracker's own were not read yet: team and crowd apart, native reactions where
 * the tracker has them, 🎉 and 🚀 of people without Tend read as ✅, and what this person did shown as done. Pure.
 */
export function reactionsOf(given: Reacted): ReactionView[] {
  const thumbs = given.tracker.reactions === 'native' ? nativeThumbs : ledgerThumbs;
  const people = { ...given, native: given.native && withoutApps(given.native) };
  return [thumbs('+1', people), thumbs('-1', people), ready(people)];
}

/** A program's reactions are nobody's: neither of the team nor of the crowd. */
function withoutApps({ reactions, counts, ...native }: NativeState): NativeState {
  const apps = reactions.filter(({ by }) => by.app);
  const of = (kind: '+1' | '-1'): number => counts[kind] - apps.filter(({ content }) => content === kind).length;
  return {
    ...native,
    reactions: reactions.filter(({ by }) => !by.app),
    counts: { '+1': of('+1'), '-1': of('-1') },
  };
}

function nativeThumbs(kind: '+1' | '-1', { tracker, native, me, pending, team: { has } }: Reacted): ReactionView {
  const theirs = (native?.reactions ?? []).filter(({ content, by }) => content === kind && by.id !== me?.id);
  const before = native?.reactions.some(({ content, by }) => content === kind && by.id === me?.id) ?? false;
  const mine = pending[kind] ?? before;
  const team = theirs.filter(({ by }) => has(by)).map(({ by }) => who(by.name, 'native', false));
  const all = (native?.counts[kind] ?? 0) - Number(before);
  return {
    kind,
    mine,
    team: mine && me ? [who(me.name, 'native', false, true), ...team] : team,
    crowd: Math.max(0, all - team.length),
    ...(!native && { unseen: true }),
    ...blockedThumbs(tracker, native, me),
  };
}

/** Where the tracker has no reactions, they are entries like any other. */
function ledgerThumbs(kind: '+1' | '-1', { voices, me, team: { has } }: Reacted): ReactionView {
  const myId = (me ?? alone).id;
  const said = voices.filter(({ entry }) => meaningOf(entry).reaction?.value === kind);
  const team = said
    .filter(({ author }) => author.id === myId || has(author))
    .map(({ author }) => who(author.name, 'tend', false, author.id === myId));
  return { kind, mine: said.some(({ author }) => author.id === myId), team, crowd: said.length - team.length };
}

function blockedThumbs(
  { name }: Capabilities,
  native: NativeState | undefined,
  me: Person | undefined,
): { blocked?: Told } {
  if (!me) return { blocked: { key: 'account.connect-to-react', tracker: name } };
  if (native?.shut) return { blocked: native.shut };
  if (native && !native.mayReact) return { blocked: { key: 'issue.no-reacting' } };
  return {};
}

function ready({ native, voices, me, digests, team: { has } }: Reacted): ReactionView {
  const myId = me?.id ?? alone.id;
  const said = voices.flatMap(({ author, entry }) => {
    const spoken = meaningOf(entry).ready;
    return spoken ? [{ author, stale: digests.length > 0 && consentTo(spoken.value, digests) !== 'agreed' }] : [];
  });
  const by = new Set(said.map(({ author }) => author.id));
  const reacted = (native?.reactions ?? []).filter(
    ({ content, by: person }) => content === 'ready' && !by.has(person.id),
  );
  const unique = reacted.filter(({ by: person }, at) => reacted.findIndex((one) => one.by.id === person.id) === at);
  const team = [
    ...said
      .filter(({ author }) => author.id === myId || has(author))
      .map(({ author, stale }) => who(author.name, 'tend', stale, author.id === myId)),
    ...unique.filter(({ by }) => has(by)).map((reaction) => who(reaction.by.name, 'native', isStale(reaction, native))),
  ];
  const mine = said.some(({ author }) => author.id === myId);
  return {
    kind: 'ready',
    mine,
    team,
    crowd: said.length + unique.length - team.length,
    ...(digests.length === 0 && { blocked: { key: 'issue.no-source' as const } }),
  };
}

/** The person on a device without an account. */
export const alone: Person = { id: '', name: 'you' };

function isStale({ at }: NativeReaction, native: NativeState | undefined): boolean {
  return consentByReaction(at, native?.editedAt) !== 'agreed';
}

function who(name: string, how: Who['how'], stale: boolean, isMe = false): Who {
  return { name, ...(isMe && { me: true }), how, stale };
}
