import { isInternal } from '../../acts/comments';
import { rendered } from '../../text/render';
import { restRoot } from '../../world/place';
import type { Comment, Issue, Person } from '../../world/types';
import type { World } from '../../world/world';
import { jiraTime } from './time';
import { userNamed } from './user';

/** A comment; `asked` is what the call wants expanded. */
export function commentShape(world: World, issue: Issue, comment: Comment, reader: Person, asked: string[]): object {
  const { id, author, updateAuthor, body, createdAt, updatedAt } = comment;
  const mode = world.quirks.commentProperties;
  const withProperties = mode === 'always' || (mode === 'expanded' && asked.includes('properties'));
  return {
    self: `${restRoot(world.place)}/issue/${issue.id}/comment/${id}`,
    id,
    author: userNamed(world, author) ?? undefined,
    body,
    updateAuthor: userNamed(world, updateAuthor) ?? undefined,
    created: jiraTime(createdAt, reader.timeZone),
    updated: jiraTime(updatedAt, reader.timeZone),
    ...(world.place.flavour === 'cloud' && { jsdPublic: !isInternal(comment) }),
    ...(asked.includes('renderedBody') && { renderedBody: rendered(world, body) }),
    ...(withProperties && { properties: propertiesShape(comment.properties) }),
  };
}

export function propertiesShape(properties: Record<string, unknown>): { key: string; value: unknown }[] {
  return Object.entries(properties).map(([key, value]) => ({ key, value }));
}
