import { ask } from '@/utils/client';
import { isUpToDate } from '@/utils/store/queries';

/** The background makes the database and what is missing in it: pages only read. It is asked once in opening. */
export const made = ask({ kind: 'backlog' });

/** What was kept before is shown at once: making what is missing of ten thousand issues takes a while. */
export const ready = isUpToDate().then(
  (is) => (is ? null : made),
  () => made,
);

let ended = false;
const end = (): void => void (ended = true);
made.then(end, end);

/** Whether the background has said that all is made, or why it cannot be. */
export const isMade = (): boolean => ended;

let opening: typeof made | undefined = made;

/** Brings it up to date; the first time by what was asked in opening. */
export const refresh = (): typeof made => {
  const asked = opening ?? ask({ kind: 'backlog' });
  opening = undefined;
  return asked;
};
