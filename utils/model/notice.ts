import type { Told } from './told';

/** One plain line about something that does not work, and what the person can do. */
export interface Notice {
  id: 'database' | 'moved' | 'caps';
  told: Told;
}
