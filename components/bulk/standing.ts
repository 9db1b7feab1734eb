import type { ChangePart, ChangeSet } from '@/utils/model/change-set';

/** The parts of a set by the issue that they change, in the set's order. */
export function byIssue(parts: readonly ChangePart[]): ChangePart[][] {
  const groups = new Map<string, ChangePart[]>();
  for (const part of parts) groups.set(part.ref, [...(groups.get(part.ref) ?? []), part]);
  return [...groups.values()];
}

/** Why the tracker refused a part's change, or what takes it back. */
export function refusalOf({ id }: ChangePart, refusals: Record<string, string>): string | undefined {
  return Object.entries(refusals).find(([command]) => command === id || command.startsWith(`${id}-back`))?.[1];
}

/**
 * How an applied set stands, in one line: `47 of 50 restored; 3 changed since, and left as found`. Issues are counted, each done once all
 * that was to be changed of it is. `refusals`: why which commands were refused.
 */
export function standingText({ parts }: ChangeSet, refusals: Record<string, string>): string {
  const issues = byIssue(parts.filter(({ change }) => change !== undefined));
  const undoing = issues.map((all) => all.filter(({ undo }) => undo !== undefined)).filter(({ length }) => length > 0);
  const list: string[] = [];
  const add = (n: number, text: string): void => void (n > 0 && list.push(`${n.toLocaleString('en')} ${text}`));
  const all = (of: ChangePart[][], is: (part: ChangePart) => boolean): number =>
    of.filter((one) => one.every(is)).length;
  const some = (of: ChangePart[][], is: (part: ChangePart) => boolean): number =>
    of.filter((one) => one.some(is)).length;
  const of = (n: number, whole: ChangePart[][], text: string): void =>
    void list.push(`${n.toLocaleString('en')} of ${whole.length.toLocaleString('en')} ${text}`);
  if (undoing.length > 0) {
    of(
      all(undoing, ({ undo }) => undo === 'done'),
      undoing,
      'restored',
    );
    add(
      some(undoing, ({ undo }) => undo === 'changed'),
      'changed since, and left as found',
    );
    add(
      some(undoing, ({ undo }) => undo === 'unread' || undo === 'no-way'),
      'could not be restored',
    );
  } else {
    of(
      all(issues, ({ state }) => state === 'done'),
      issues,
      'done',
    );
    add(
      some(issues, ({ state }) => state === 'stopped'),
      'stopped',
    );
    add(
      some(issues, ({ state }) => state === 'lost'),
      'replaced or given up',
    );
  }
  add(
    some(issues, (part) => refusalOf(part, refusals) !== undefined),
    'refused',
  );
  return `${list.join('; ')}.`;
}
