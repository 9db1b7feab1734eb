import type { ReadBy } from '@/utils/model/issue';
import type { View } from '@/utils/model/view';

const readers: Record<ReadBy, string> = {
  api: 'Read through the API',
  'page-data': "Read from the page's own data",
  'fetched-page': 'Read from this page, fetched anew',
  'page-text': 'Read from the text on the page',
};

/** Which way of reading answered, and when. */
export function readingOf({ readBy, readAt }: Pick<View, 'readBy' | 'readAt'>): string {
  return `${readers[readBy]}, ${hours(readAt)}`;
}

/** A moment for people: the time, with its date where that is not today's. Both in milliseconds since 1970. */
export function timeOf(at: number, now: number): string {
  const isToday = new Date(at).toDateString() === new Date(now).toDateString();
  return isToday
    ? hours(at)
    : `${new Date(at).toLocaleDateString([], { day: 'numeric', month: 'short' })}, ${hours(at)}`;
}

function hours(at: number): string {
  return new Date(at).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' });
}

/** What the panel's keys do, for the list behind `?` and for the one place that acts on them. */
export const shortcuts = [
  { keys: 'Alt+Shift+G', does: 'Open Tend and move the focus here' },
  { keys: '+', does: 'Thumbs up, or take it back' },
  { keys: '-', does: 'Thumbs down, or take it back' },
  { keys: 'r', does: 'Ready: agree to this text, or take it back' },
  { keys: 'n', does: 'What changed since you looked; then Enter: seen. In a round: next issue' },
  { keys: '↓ ↑', does: 'Next and previous check' },
  { keys: 'Enter', does: 'Show what a check rests on' },
  { keys: 'c', does: 'Copy the text that is missing' },
  { keys: 'w', does: 'Waive the check, with a reason' },
  { keys: 's', does: 'Go to the status that is offered; Enter moves there' },
  { keys: 't', does: 'Go to the tags' },
  { keys: 'e', does: 'Estimate: then the number, or ← → and Enter' },
  { keys: 'l', does: 'Discuss live, with a reason, or take it back' },
  { keys: 'm', does: 'Write a comment' },
  { keys: 'x', does: 'Close the loop: write the summary' },
  { keys: '?', does: 'Show these shortcuts' },
  { keys: 'Esc', does: 'Close the top layer, then return to the page' },
];
