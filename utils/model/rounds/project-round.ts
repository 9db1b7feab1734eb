import { isOver } from './agenda';
import type { Round } from './round';

/** The round of a project with what is asked of it; undefined where nobody is asked anything any more. Pure. */
export function roundIn(rounds: readonly Round[], project: string): Round | undefined {
  const round = rounds.find(({ rules }) => rules.some((one) => one.project === project));
  const issues = round?.issues.filter((issue) => issue.row.project === project && !issue.done && !isOver(issue)) ?? [];
  return round && issues.length > 0
    ? { ...round, rules: round.rules.filter((one) => one.project === project), issues }
    : undefined;
}
