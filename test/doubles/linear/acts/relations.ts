import { newEntity } from '../world/new';
import type { Relation } from '../world/types';
import { type Acting, freshId, writable } from './acting';
import { invalid } from './refused';

const types = ['blocks', 'duplicate', 'related', 'similar'] as const;

/** One issue blocks another, or has to do with it. */
export function createRelation(acting: Acting, input: Record<string, unknown>): Relation {
  const { world } = acting;
  const [issue, related] = [writable(acting, input['issueId']), writable(acting, input['relatedIssueId'])];
  const type = types.find((one) => one === input['type']) ?? 'related';
  if (issue.id === related.id) throw invalid('An issue cannot be related to itself.');
  const known = world.relations.find(
    (one) => one.issueId === issue.id && one.relatedIssueId === related.id && one.type === type,
  );
  if (known) return known;
  const relation: Relation = {
    ...newEntity(world, world.now(), freshId(acting, 'IssueRelation', input['id'], world.relations)),
    issueId: issue.id,
    relatedIssueId: related.id,
    type,
  };
  world.relations.push(relation);
  for (const one of [issue, related]) one.updatedAt = world.now();
  return relation;
}
