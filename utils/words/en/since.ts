import type { ChangedFact, SinceTold } from '@/utils/model/told/since';
import { sentence } from '../sentence';
import type { Words } from '../words';
import { plainly, plural } from './lists';

const lists = {
  labels: ['labels', 'Labels'],
  parents: ['what it is part of', 'Part of'],
  blockers: ['what it waits for', 'Waits for'],
} as const;

const nameOf = (what: ChangedFact): string => (what === 'standing' ? 'status' : what);

const capital = (word: string): string => `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;

const dayOrTime = (at: number, today: boolean): string =>
  today
    ? `at ${new Date(at).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' })}`
    : `on ${new Date(at).toLocaleDateString([], { day: 'numeric', month: 'short' })}`;

export const sinceWords: Words<SinceTold> = {
  'since.looked': ({ at, today, changes }) =>
    `Since you looked ${dayOrTime(at, today)}: ${changes.map(sentence).join(', ')}`,
  'since.texts': ({ texts }) => `${texts.join(' and ')} changed`,
  'since.fact': ({ what, to }) => {
    if (what === 'state') return to === 'open' ? 'opened again' : to;
    if (to === '') return `no ${nameOf(what)} any more`;
    return what === 'status' ? `moved to ${to}` : `${nameOf(what)} is now ${to}`;
  },
  'since.list': ({ what }) => `${lists[what][0]} changed`,
  'since.comments': ({ added, edited, deleted }) => {
    const counts = [
      { count: added, is: 'new' },
      { count: edited, is: 'changed' },
      { count: deleted, is: 'deleted' },
    ].filter(({ count }) => count > 0);
    const [{ count: first } = { count: 0 }] = counts;
    const noun = plural(first, { one: 'comment', other: 'comments' });
    return counts.map(({ count, is }, at) => `${count} ${is}${at === 0 ? ` ${noun}` : ''}`).join(', ');
  },
  'since.revote': 'asked to vote again',
  'since.voted': ({ people }) => `${plainly(people.map((name) => name ?? 'somebody'))} voted`,
  'since.opened': 'votes were opened',
  'since.agreed': ({ value }) => `agreed on ${value}`,
  'since.was': ({ what, from }) => `${capital(nameOf(what))} was ${from} before.`,
  'since.listed': ({ what, added, removed }) => {
    const parts = [
      ...(added.length > 0 ? [`added ${added.join(', ')}`] : []),
      ...(removed.length > 0 ? [`removed ${removed.join(', ')}`] : []),
    ];
    return `${lists[what][1]}: ${parts.join('; ')}.`;
  },
};
