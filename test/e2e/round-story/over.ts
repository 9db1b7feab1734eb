import { expect } from 'vitest';
import type { Held } from '../story/subject';
import type { Cast } from './cast';
import { type SceneName, scenes } from './scene';
import { words } from './talk';

const names = Object.keys(scenes) as SceneName[];

/** What the doubles hold in the end: that, and nothing else. */
const held: Record<SceneName, Omit<Held, 'comments'> & { comments: string[] }> = {
  year: {
    labels: ['ready-for-planning'],
    estimate: '5',
    plan: 'Payments',
    comments: ['cleo: /estimate 5', `ben: ${words.ben}`, `dan: ${words.dan}`, 'cleo: /ready'],
    thumbs: [],
    assignees: [],
  },
  colours: {
    labels: [],
    estimate: undefined,
    plan: undefined,
    comments: ['cleo: /pass'],
    thumbs: ['ben'],
    assignees: [],
  },
  parts: {
    labels: ['ready-for-planning'],
    estimate: '3',
    plan: 'WEB sprint 3',
    comments: ['admin: /estimate 3'],
    thumbs: [],
    assignees: [],
  },
  quotes: {
    labels: ['ready-for-planning'],
    estimate: '3',
    plan: 'Cash flow',
    comments: [],
    thumbs: ['cleo'],
    assignees: [],
  },
};

export function isOver({ sandbox, subjects }: Cast): void {
  const now = names.map((name) => {
    const { comments, ...rest } = subjects[name].holds(sandbox);
    // A comment of Tend's carries its command's id where no reader sees it.
    return [name, { ...rest, comments: comments.map(({ author, body }) => `${author}: ${visible(body)}`) }];
  });
  expect(Object.fromEntries(now)).toEqual(held);
}

function visible(body: string): string {
  return body.replaceAll(/<!--.*?-->/gs, '').trim();
}
