import { isChange } from '@/utils/model/change';
import { fieldOfCommand } from '@/utils/model/command';
import type { CommandRow } from '@/utils/store/rows';

/** In order, but what a person said by itself before what is part of a change set. Pure. */
export function inTurn(owed: readonly CommandRow[]): CommandRow[] {
  const [alone, sets] = [owed.filter(({ set }) => set === undefined), owed.filter(({ set }) => set !== undefined)];
  return [...alone, ...sets];
}

/**
 * Within one of these the order is kept: the discussion of an issue; its labels and status, which several changes
 * write; each other field.
 */
export function partOf({ id, ref, command }: CommandRow): string {
  if (command.kind === 'comment' || command.kind === 'edit') return `${ref} discussion`;
  if (isChange(command) && ['label', 'move', 'estimate', 'duplicate'].includes(command.kind)) return `${ref} labels`;
  return `${ref} ${fieldOfCommand(command, id)}`;
}
