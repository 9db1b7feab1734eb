import { isChange, withChange } from '@/utils/model/change';
import type { IssueFacts } from '@/utils/model/issue';
import type { CommandRow } from '@/utils/store/rows';

/** The facts as they will be once what is owed has arrived; what was refused has not. Pure. */
export function expectedFacts(facts: IssueFacts, commands: readonly CommandRow[]): IssueFacts {
  return commands.reduce(
    (now, { command, refused }) => (refused === undefined && isChange(command) ? withChange(now, command) : now),
    facts,
  );
}
