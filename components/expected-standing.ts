import type { Capabilities } from '@/utils/model/capabilities';
import { placeKinds } from '@/utils/model/places';
import type { StandingView } from '@/utils/model/standing';
import type { Saying } from '@/utils/model/view';

/** Where an issue will stand once a saying has arrived; a place goes by its id until then. Pure. */
export function standingWith(
  standing: StandingView,
  { field, value }: Saying,
  { changes }: Capabilities,
): StandingView {
  if (field.startsWith('assign:')) return withAssignee(standing, field.slice(7), value, changes.assignees === 'one');
  if (field === 'priority' && typeof value === 'string') return { ...standing, priority: value };
  if (field === 'status' && standing.statuses.some(({ id }) => id === value)) {
    const { offer: _, ...rest } = standing;
    return { ...rest, current: String(value) };
  }
  const kind = placeKinds.find((one) => field === `plan:${one}`);
  if (kind) return { ...standing, plan: { ...standing.plan, [kind]: typeof value === 'string' ? value : null } };
  return {
    ...standing,
    tags: standing.tags.map((tag) => (field === `label:${tag.label}` ? { ...tag, on: value !== null } : tag)),
  };
}

function withAssignee(standing: StandingView, id: string, name: Saying['value'], alone: boolean): StandingView {
  const on = typeof name === 'string';
  const others = (standing.assignees ?? []).filter((one) => one.id !== id && !(on && alone));
  return { ...standing, assignees: on ? [...others, { id, name }] : others };
}
