import { newEntity } from '../world/new';
import { seesIssue } from '../world/roles';
import type { Issue, Relation } from '../world/types';
import { byId, must } from '../world/world';
import { type Acting, freshId, writable } from './acting';
import { updateIssue } from './issues';
import { invalid, notFound } from './refused';

const types = ['blocks', 'duplicate', 'related', 'similar'] as const;

/**
 * One issue blocks another, or has to do with it. A duplicate goes to its team's status for duplicates. Source:
 * Linear's schema, where those are “system-managed via the native duplicate state”.
 */
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
  if (type === 'duplicate') close(acting, issue, relation);
  return relation;
}

function close(acting: Acting, issue: Issue, relation: Relation): void {
  const state = acting.world.states.find((one) => one.teamId === issue.teamId && one.type === 'duplicate');
  relation.stateBefore = issue.stateId;
  if (state) updateIssue(acting, issue.id, { stateId: state.id });
}

export function deleteRelation(acting: Acting, id: unknown): Relation {
  const { world, person } = acting;
  const relation = byId(world.relations, typeof id === 'string' ? id : undefined);
  const issue = relation && byId(world.issues, relation.issueId);
  if (!relation || !issue || !seesIssue(world, person, issue)) throw notFound('IssueRelation');
  world.relations = world.relations.filter((one) => one !== relation);
  for (const one of [issue, must(world.issues, relation.relatedIssueId)]) one.updatedAt = world.now();
  if (relation.stateBefore !== undefined && world.quirks.duplicateReturns)
    updateIssue(acting, issue.id, { stateId: relation.stateBefore });
  return relation;
}
