import type { Comment, Issue, Written } from './types';
import type { World } from './world';

/** A text just written by somebody. */
function newWritten(world: World, author: string, body: string, at: number): Written {
  return { id: world.nextId(), author, body, createdAt: at, updatedAt: at, edits: [], reactions: [] };
}

export function newComment(world: World, issue: number, author: string, body: string, at = world.now()): Comment {
  return { ...newWritten(world, author, body, at), issue, minimized: undefined };
}

export function newIssue(
  world: World,
  number: number,
  title: string,
  author: string,
  body: string,
  at = world.now(),
): Issue {
  return {
    ...newWritten(world, author, body, at),
    number,
    title,
    state: 'open',
    stateReason: undefined,
    closedAt: undefined,
    closedBy: undefined,
    labels: [],
    assignees: [],
    milestone: undefined,
    type: undefined,
    locked: false,
    comments: [],
    subscriptions: {},
    subIssues: [],
    blockedBy: [],
    pull: undefined,
    deleted: false,
    movedTo: undefined,
  };
}
