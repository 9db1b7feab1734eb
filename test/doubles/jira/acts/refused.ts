/** A change Jira refuses: the status, messages of the whole, and messages by field. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    readonly messages: string[],
    readonly fields: Record<string, string> = {},
  ) {
    super([...messages, ...Object.values(fields)].join(' '));
  }
}

export const invalidField = (field: string, message: string) => new Refused(400, [], { [field]: message });

/** Not there, and not to be seen: the same answer. */
export const noIssue = () => new Refused(404, ['Issue does not exist or you do not have permission to see it.']);

export function need(allowed: boolean, message: string, status = 403): void {
  if (!allowed) throw new Refused(status, [message]);
}
