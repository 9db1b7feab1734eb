import type { Capabilities } from '@/utils/model/capabilities';
import type { WorkflowView } from '@/utils/model/workflow';
import type { ChangeIntent, IntentOf } from '@/utils/model/intent';

/** Where an issue will stand once a change has arrived; a place goes by its id until then. Pure. */
export function workflowWith(
  workflow: WorkflowView,
  intent: ChangeIntent,
  { changes }: Pick<Capabilities, 'changes'>,
): WorkflowView {
  switch (intent.kind) {
    case 'assign':
      return withAssignee(workflow, intent, changes.assignees === 'one');
    case 'priority':
      return { ...workflow, priority: intent.to };
    case 'status': {
      if (!workflow.statuses.some(({ id }) => id === intent.to)) return workflow;
      const { offer: _, ...rest } = workflow;
      return { ...rest, current: intent.to };
    }
    case 'plan':
      return { ...workflow, plan: { ...workflow.plan, [intent.place]: intent.to } };
    case 'label': {
      const { name, on } = intent;
      return { ...workflow, tags: workflow.tags.map((tag) => (tag.label === name ? { ...tag, on } : tag)) };
    }
    case 'estimate':
      return workflow;
  }
}

function withAssignee(workflow: WorkflowView, { person, login }: IntentOf<'assign'>, alone: boolean): WorkflowView {
  const on = login !== null;
  const others = (workflow.assignees ?? []).filter(({ id }) => id !== person && !(on && alone));
  return { ...workflow, assignees: on ? [...others, { id: person, name: login }] : others };
}
