import { once } from '@/utils/model/once';

const moment = once(
  () =>
    new Intl.DateTimeFormat('en-GB', {
      weekday: 'short',
      day: 'numeric',
      month: 'short',
      hour: '2-digit',
      minute: '2-digit',
    }),
);

/** `Thu 3 Dec, 12:00`, by the clock of this device. `at`: milliseconds since 1970. */
export function momentText(at: number): string {
  return moment().format(at);
}
