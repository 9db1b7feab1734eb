import { describe, it } from 'vitest';
import { both } from './lane';
import { tellRound } from './round-story/story';

describe('a team with issues in GitHub, Jira and Linear', () => {
  // In one piece: a chapter that is told a second time would begin where the first attempt broke off.
  it.each(both)(
    'agrees on what it can in one round, talks about the rest, plans what is ready, and tells only whom it named, in %s',
    tellRound,
    240_000,
  );
});
