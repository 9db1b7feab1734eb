import { describe, it } from 'vitest';
import { paired } from './lane';
import { github } from './story/github';
import { jiraCloud, jiraDataCenter } from './story/jira';
import { linear } from './story/linear';
import { tell } from './story/story';

const stories = paired([github, jiraCloud, jiraDataCenter, linear], 1).map(
  ([browser, subject]) => [subject.tracker, browser, subject] as const,
);

describe('a team', () => {
  // Each in one piece: a chapter that is told a second time would begin where the first attempt broke off.
  it.each(stories)(
    'grooms a poor issue of %s until it is planned, and tells those whom it said it would tell, in %s',
    (_, browser, subject) => tell(subject, browser),
    180_000,
  );
});
