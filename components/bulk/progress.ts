import type { ChangePart, ChangeSet } from '@/utils/model/change-set';
import type { Told } from '@/utils/model/told';

/** The parts of a set by the issue that they change, in the set's order. */
export function byIssue(parts: readonly ChangePart[]): ChangePart[][] {
  const groups = new Map<string, ChangePart[]>();
  for (const part of parts) groups.set(part.ref, [...(groups.get(part.ref) ?? []), part]);
  return [...groups.values()];
}

/** Why the tracker refused a part's change, or what takes it back. */
export function refusalOf({ id }: ChangePart, refusals: Record<string, Told>): Told | undefined {
  return Object.entries(refusals).find(([command]) => command === id || command.startsWith(`${id}-back`))?.[1];
}

type Is = (part: ChangePart) => boolean;

/** What a set came to: what each issue is once all of it went well, and what any part of one may be instead. */
interface Outcome {
  well: [Is, string];
  instead: [Is, string][];
}

const applied: Outcome = {
  well: [({ state }) => state === 'done', 'done'],
  instead: [
    [({ state }) => state === 'stopped', 'stopped'],
    [({ state }) => state === 'lost', 'replaced or given up'],
  ],
};

const undone: Outcome = {
  well: [({ undo }) => undo === 'done', 'restored'],
  instead: [
    [({ undo }) => undo === 'changed', 'changed since, and left as found'],
    [({ undo }) => undo === 'unread' || undo === 'no-way', 'could not be restored'],
  ],
};

/**
 * How an applied set stands, in one line: `47 of 50 restored; 3 changed since, and left as found`. Issues are counted,
 * each done once all that was to be changed of it is. `refusals`: why which commands were refused.
 */
export function progressText({ parts }: ChangeSet, refusals: Record<string, Told>): string {
  const issues = byIssue(parts.filter(({ change }) => change !== undefined));
  const undoing = issues.map((all) => all.filter(({ undo }) => undo !== undefined)).filter(({ length }) => length > 0);
  const [of, { well, instead }] = undoing.length > 0 ? [undoing, undone] : [issues, applied];
  const [isWell, wellText] = well;
  const count = (n: number): string => n.toLocaleString('en');
  const some = (all: ChangePart[][], [is, text]: [Is, string]): string[] => {
    const found = all.filter((one) => one.some(is)).length;
    return found > 0 ? [`${count(found)} ${text}`] : [];
  };
  const list = [
    `${count(of.filter((one) => one.every(isWell)).length)} of ${count(of.length)} ${wellText}`,
    ...instead.flatMap((one) => some(of, one)),
    ...some(issues, [(part) => refusalOf(part, refusals) !== undefined, 'refused']),
  ];
  return `${list.join('; ')}.`;
}
