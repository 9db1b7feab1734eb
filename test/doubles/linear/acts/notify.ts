import { newEntity } from '../world/new';
import { seesIssue } from '../world/roles';
import type { NotificationType } from '../world/records';
import type { Comment, Issue, Person } from '../world/types';
import { byId, personNamed, type World } from '../world/world';
import type { Acting } from './acting';

interface About {
  issue: Issue;
  comment?: Comment;
  emoji?: string;
}

/** Puts a notification into an inbox, one for each change. */
export function notify(
  acting: Acting,
  type: NotificationType,
  personId: string | undefined,
  { issue, comment, emoji }: About,
): void {
  const { world, person: actor, by } = acting;
  const person = byId(world.people, personId);
  if (!person || !hears(world, actor, person, issue)) return;
  if (acting.notifies.includes(person.displayName)) return;
  acting.notifies.push(person.displayName);
  acting.inbox.push({
    ...newEntity(world),
    type,
    personId: person.id,
    actorId: actor.id,
    issueId: issue.id,
    commentId: comment?.id,
    emoji,
    by,
  });
}

/** Nobody hears of what they did themselves, of what they cannot see, or once suspended. */
function hears(world: World, actor: Person, person: Person, issue: Issue): boolean {
  return person !== actor && person.active && seesIssue(world, person, issue);
}

const profile = /https:\/\/linear\.app\/[\w-]+\/profiles\/([\w.'’-]*[\w'’-])/gi;

/** A text as Linear may give it back where its document writes mentions as names. */
export function named(text: string): string {
  return text.replace(profile, (_, name: string) => `@${name}`);
}

/** People a text mentions by the address of their page, outside of code. A name that is typed mentions nobody. */
function mentioned(world: World, text = ''): Person[] {
  const prose = text.replace(/```[\s\S]*?(?:```|$)/g, '').replace(/`[^`\n]*`/g, '');
  const names = [...prose.matchAll(profile)].map(([, name = '']) => name);
  return [...new Set(names)].map((name) => personNamed(world, name)).filter((one) => one !== undefined);
}

export function subscribe(issue: Issue, personId: string | undefined): void {
  if (personId !== undefined && !issue.subscriberIds.includes(personId)) issue.subscriberIds.push(personId);
}

/** People a text names who were not named before, as far as they may hear of it. */
export function newlyMentioned({ world, person: actor }: Acting, issue: Issue, text: string, before = ''): Person[] {
  return mentioned(world, text).filter(
    (one) =>
      !mentioned(world, before).includes(one) &&
      !(world.quirks.namesMentions && before.includes(`@${one.displayName}`)) &&
      hears(world, actor, one, issue),
  );
}

/** Tells and subscribes them. */
export function tellMentioned(acting: Acting, type: NotificationType, about: About, text: string, before = ''): void {
  for (const person of newlyMentioned(acting, about.issue, text, before)) {
    notify(acting, type, person.id, about);
    subscribe(about.issue, person.id);
  }
}

export function tellSubscribers(acting: Acting, type: NotificationType, about: About): void {
  for (const id of about.issue.subscriberIds) notify(acting, type, id, about);
}
