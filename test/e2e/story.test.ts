import { describe, it } from 'vitest';
import { both } from './stage';
import { github } from './story/github';
import { jiraCloud, jiraDataCenter } from './story/jira';
import { linear } from './story/linear';
import { tell } from './story/story';

const told = both.flatMap((browser) => [github, jiraCloud, jiraDataCenter, linear].map((subject) => ({ browser, subject, tracker: subject.tracker })));

describe('a team', () => {
  // Each in one piece: a chapter that is told a second time would begin where the first attempt broke off.
  it.each(told)('grooms a poor issue of $tracker until it is planned, and tells those whom it said it would tell, in $browser', ({ subject, browser }) => tell(subject, browser), 180_000);
});
