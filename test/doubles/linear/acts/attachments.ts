import { newEntity } from '../world/new';
import type { Attachment } from '../world/types';
import { byId } from '../world/world';
import { type Acting, freshId, writable } from './acting';
import { badArgument, notFound } from './refused';

/** Adds a link to an issue. The same address on the same issue is the same attachment, brought up to date. */
export function createAttachment(acting: Acting, input: Record<string, unknown>): Attachment {
  const { world, person } = acting;
  const issue = writable(acting, input['issueId']);
  const url = String(input['url']);
  if (!URL.canParse(url)) throw badArgument('url must be a URL address.');
  const facts = {
    title: String(input['title']),
    subtitle: typeof input['subtitle'] === 'string' ? input['subtitle'] : undefined,
    metadata: { ...(input['metadata'] as object | undefined) },
    updatedAt: world.now(),
  };
  const known = world.attachments.find((one) => one.issueId === issue.id && one.url === url);
  if (known) return Object.assign(known, facts);
  const attachment: Attachment = {
    ...newEntity(world, world.now(), freshId(acting, 'Attachment', input['id'], world.attachments)),
    issueId: issue.id,
    creatorId: person.id,
    url,
    sourceType: undefined,
    ...facts,
  };
  world.attachments.push(attachment);
  issue.updatedAt = world.now();
  return attachment;
}

export function deleteAttachment({ world }: Acting, id: unknown): Attachment {
  const attachment = byId(world.attachments, String(id));
  if (!attachment) throw notFound('Attachment');
  world.attachments = world.attachments.filter((one) => one !== attachment);
  return attachment;
}
