import { toBlocks } from '@/utils/trackers/markup';
import type { Markup } from '@/utils/model/issue';
import { judge } from '../model/judge';
import { samples } from '../model/readiness-samples/all';

/** One measured figure. */
export interface Figure {
  name: string;
  value: number;
  unit: string;
}

/** Issues judged a second on this core, and the time for the largest texts, markup included. */
export async function benchReadiness(): Promise<Figure[]> {
  await Promise.resolve();
  const rate = issuesPerSecond();
  const long = longTexts().map(([name, markup, source]) => ({
    name: `readiness of 200 KB ${name}`,
    value: quickestOf(markup, source),
    unit: 'ms',
  }));
  return [{ name: 'readiness of typical issues', value: Math.round(rate), unit: 'issues/s' }, ...long];
}

function judgeOne(title: string, markup: Markup, source: string): void {
  judge({ title, blocks: toBlocks({ markup, source }), facts: {} });
}

/** The samples are short; each is doubled up to the length of a usual issue. */
function issuesPerSecond(): number {
  const issues = samples.map((sample) => ({
    ...sample,
    body: `${sample.body}\n\n`.repeat(Math.max(1, Math.ceil(1000 / (sample.body.length + 1)))).slice(0, 2000),
  }));
  for (let turn = 0; turn < 5; turn += 1)
    for (const { title, markup, body } of issues) judgeOne(title, markup ?? 'gfm', body);
  const start = process.cpuUsage();
  const turns = 20;
  for (let turn = 0; turn < turns; turn += 1)
    for (const { title, markup, body } of issues) judgeOne(title, markup ?? 'gfm', body);
  return (issues.length * turns * 1000) / millisecondsSince(start);
}

/** Time of this process on a core: the machine may be busy with others. */
function millisecondsSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function quickestOf(markup: Markup, source: string): number {
  const times = [1, 2, 3].map(() => {
    const start = process.cpuUsage();
    judgeOne('A title', markup, source);
    return millisecondsSince(start);
  });
  return Math.round(Math.min(...times) * 10) / 10;
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
