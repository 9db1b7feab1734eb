import { momentText } from '../moment';
import type { Waits } from '@/utils/model/rounds/waits';
import { countOf } from '../backlog/text';

/** What a reminder says. */
export function reminderText({ issues, minutes, first }: Waits): { title: string; message: string } {
  const end =
    first?.phase === 'open'
      ? ` Votes are opened ${momentText(first.reveals)}.`
      : first
        ? ` The round ends ${momentText(first.closes)}.`
        : '';
  return {
    title: `${countOf(issues, 'issue')} ${issues === 1 ? 'waits' : 'wait'} for you`,
    message: `About ${countOf(minutes, 'minute')}.${end}`,
  };
}
