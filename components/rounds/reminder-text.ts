import { nextOf } from '@/utils/model/rounds/round';
import type { Waits } from '@/utils/model/rounds/waits';
import { countOf } from '../backlog/text';
import { nextText } from '../ui/walk-text';

/** What a reminder says. */
export function reminderText({ issues, minutes, first }: Waits): { title: string; message: string } {
  const end = first ? ` ${nextText(nextOf(first), 'The round')}` : '';
  return {
    title: `${countOf(issues, 'issue')} ${issues === 1 ? 'waits' : 'wait'} for you`,
    message: `About ${countOf(minutes, 'minute')}.${end}`,
  };
}
