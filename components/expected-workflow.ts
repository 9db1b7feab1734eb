import type { Capabilities } from '@/utils/model/capabilities';
import { placeKinds } from '@/utils/model/places';
import type { WorkflowView } from '@/utils/model/workflow';
import type { Intent } from '@/utils/model/intent';

/** Where an issue will stand once an intent has arrived; a place goes by its id until then. Pure. */
export function workflowWith(
  workflow: WorkflowView,
  { field, value }: Intent,
  { changes }: Capabilities,
): WorkflowView {
  if (field.startsWith('assign:')) return withAssignee(workflow, field.slice(7), value, changes.assignees === 'one');
  if (field === 'priority' && typeof value === 'string') return { ...workflow, priority: value };
  if (field === 'status' && workflow.statuses.some(({ id }) => id === value)) {
    const { offer: _, ...rest } = workflow;
    return { ...rest, current: String(value) };
  }
  const kind = placeKinds.find((one) => field === `plan:${one}`);
  if (kind) return { ...workflow, plan: { ...workflow.plan, [kind]: typeof value === 'string' ? value : null } };
  return {
    ...workflow,
    tags: workflow.tags.map((tag) => (field === `label:${tag.label}` ? { ...tag, on: value !== null } : tag)),
  };
}

function withAssignee(workflow: WorkflowView, id: string, name: Intent['value'], alone: boolean): WorkflowView {
  const on = typeof name === 'string';
  const others = (workflow.assignees ?? []).filter((one) => one.id !== id && !(on && alone));
  return { ...workflow, assignees: on ? [...others, { id, name }] : others };
}
