import { toBlocks } from '@/utils/markup/to-blocks';
import type { Markup } from '@/utils/model/issue';
import { wordsAgainAndAgain } from '../hostile/growth';
import { judge } from '../model/judge';
import { samples } from '../model/readiness-samples/all';
import type { Row } from './table';
import { timeOf } from './time';

/** How often a reading is run: to warm up, and measured. */
const turns = { warm: 1, runs: 5 };

/** Issues that are judged a thousand at a time: a second for them is the goal. */
const thousand = 1000;

/**
 * Judging a thousand usual issues, and the largest texts, markup included. The baseline looks at each word of the same
 * texts ten times.
 */
export function readinessRows(): Row[] {
  const issues = usualIssues();
  const usual: Row = {
    what: 'readiness of 1,000 usual issues',
    value: timeOf(() => issues.forEach(({ title, markup, body }) => judgeOne(title, markup ?? 'gfm', body)), turns),
    baseline: timeOf(() => wordsAgainAndAgain(issues.map(({ body }) => body).join('\n'), 10), turns),
    unit: 'ms',
    goal: 1000,
  };
  const long = longTexts().map(([name, markup, source]): Row => ({
    what: `readiness of 200 KB ${name}`,
    value: timeOf(() => judgeOne('A title', markup, source), turns),
    baseline: timeOf(() => wordsAgainAndAgain(source, 10), turns),
    unit: 'ms',
  }));
  return [usual, ...long];
}

function judgeOne(title: string, markup: Markup, source: string): void {
  judge({ title, blocks: toBlocks({ markup, source }), facts: {} });
}

/** The samples are short; each is doubled up to the length of a usual issue. */
function usualIssues(): (typeof samples)[number][] {
  return Array.from({ length: thousand }, (_none, at) => samples[at % samples.length])
    .filter((sample) => sample !== undefined)
    .map((sample) => ({
      ...sample,
      body: `${sample.body}\n\n`.repeat(Math.max(1, Math.ceil(1000 / (sample.body.length + 1)))).slice(0, 2000),
    }));
}

/** Ordinary and hostile texts of 200 KB. */
export function longTexts(): [string, Markup, string][] {
  const fill = (piece: string) => piece.repeat(Math.ceil(200_000 / piece.length)).slice(0, 200_000);
  const ordinary = fill(samples.map((sample) => sample.body).join('\n\n'));
  const nested = Array.from({ length: 600 }, (_, at) => `${' '.repeat(at)}- a`).join('\n');
  return [
    ['of prose', 'gfm', ordinary],
    ['of prose in wiki text', 'jira-wiki', ordinary],
    ['of checkboxes', 'gfm', fill('- [ ] do something about it\n')],
    ['of nested lists', 'gfm', nested],
    ['of quote signs', 'gfm', fill('> ')],
    ['of brackets', 'gfm', fill('[')],
    ['of stars', 'gfm', fill('*a **b ')],
    ['of lines without end', 'gfm', fill('word ')],
    ['of right-to-left and null signs', 'gfm', fill('\u202eשלום\0 ')],
    ['of wiki brackets', 'jira-wiki', fill('{code}[a|!b ')],
    ['of capitals', 'jira-wiki', fill('A')],
    ['of a table', 'gfm', `|a|b|\n|-|-|\n${fill('|As a|I want|\n')}`],
  ];
}
