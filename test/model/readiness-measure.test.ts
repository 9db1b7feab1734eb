import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Block } from '@/utils/model/blocks';
import type { Markup } from '@/utils/model/issue';
import type { CheckId } from '@/utils/model/readiness/check';
import { read } from '@/utils/model/readiness/reading/reading';
import { toBlocks } from '@/utils/markup/to-blocks';
import { judge, vocabulary } from './judge';

/** One labelled text. Which labels there are: the README beside the data. */
interface Labelled {
  id: string;
  title: string | null;
  body: string;
  markup: Markup;
  labels: Record<string, unknown>;
  borderline: string[];
  project: string;
}

const shared = resolve(process.env['TEND_SHARED'] ?? '../shared');
const file = resolve(shared, 'readiness/dev.jsonl');
const present = existsSync(file);
if (!present) console.log(`Not measured: ${file} is not there.`);
const items: Labelled[] = present
  ? readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((line): Labelled => JSON.parse(line))
  : [];

interface Measure {
  label: string;
  /**
   * What counts as found: a text that has the thing, or (for questions and the like) a text where the check speaks up.
   */
  wanted: (item: Labelled) => boolean;
  found: (item: Labelled) => boolean;
}

const verdict = (item: Labelled, id: CheckId) =>
  judge({ title: item.title ?? '', blocks: toBlocks({ markup: item.markup, source: item.body }), facts: {} }).find(
    (result) => result.id === id,
  )?.verdict;
const passes = (id: CheckId) => (item: Labelled) => verdict(item, id) === 'pass';
const speaks = (id: CheckId) => (item: Labelled) => verdict(item, id) !== 'pass';
const some = (label: string) => (item: Labelled) => (item.labels[label] as unknown[]).length > 0;

const measures: Record<string, Measure> = {
  title: { label: 'clear_title', wanted: (item) => item.labels['clear_title'] === true, found: passes('title') },
  description: {
    label: 'description',
    wanted: (item) => item.labels['description'] === 'ok',
    found: passes('description'),
  },
  story: {
    label: 'user_story_or_problem',
    wanted: (item) => item.labels['user_story_or_problem'] === true,
    found: passes('story'),
  },
  criteria: {
    label: 'acceptance_criteria',
    wanted: (item) => item.labels['acceptance_criteria'] === true,
    found: passes('criteria'),
  },
  documents: {
    label: 'supporting_docs',
    wanted: (item) => item.labels['supporting_docs'] === true,
    found: passes('documents'),
  },
  'open questions': { label: 'open_questions', wanted: some('open_questions'), found: speaks('questions') },
  dependencies: { label: 'dependencies', wanted: some('dependencies'), found: speaks('dependencies') },
  placeholders: {
    label: 'placeholders_left',
    wanted: (item) => item.labels['placeholders_left'] === true,
    found: leavesPlaceholders,
  },
};

/** Blanks and prompts among the passages, or a hidden prompt in a section that is otherwise empty. */
function leavesPlaceholders(item: Labelled): boolean {
  const blocks = toBlocks({ markup: item.markup, source: item.body });
  const { passages } = read({ title: '', blocks, facts: {} }, vocabulary);
  return (
    passages.some((passage) => passage.role === 'blank' || passage.role === 'prompt') ||
    blocks.some((block, at) => block.kind === 'hidden' && isAlone(blocks, at))
  );
}

function isAlone(blocks: readonly Block[], at: number): boolean {
  const content = (block: Block | undefined) =>
    block !== undefined && block.kind !== 'heading' && block.kind !== 'hidden';
  return blocks[at - 1]?.kind === 'heading' && !content(blocks[at + 1]);
}

/** Folds of projects. The rules were looked at on the first three; the last two are for figures only. */
const folds = 5;
const tuned = 3;

/** The fold of a project: by its name alone, so that all texts of a project, and its templates, are in one. */
function foldOf({ project }: Labelled): number {
  return createHash('sha256').update(project).digest().readUInt32BE(0) % folds;
}

interface Figures {
  precision: number;
  recall: number;
  text: string;
}

function figures(
  { label, wanted, found }: Measure,
  { withBorderline = false, of = () => true }: { withBorderline?: boolean; of?: (fold: number) => boolean } = {},
): Figures {
  const counted = items.filter((item) => (withBorderline || !item.borderline.includes(label)) && of(foldOf(item)));
  const hits = counted.filter((item) => wanted(item) && found(item)).length;
  const precision = hits / counted.filter(found).length;
  const recall = hits / counted.filter(wanted).length;
  return {
    precision,
    recall,
    text: `precision ${precision.toFixed(3)} recall ${recall.toFixed(3)} (${counted.length})`,
  };
}

describe.runIf(present)('readiness measured on labelled texts', () => {
  const least: Record<string, [number, number]> = {
    title: [0.95, 0.95],
    description: [0.95, 0.95],
    story: [0.88, 0.88],
    criteria: [0.88, 0.88],
    documents: [0.95, 0.95],
    'open questions': [0.85, 0.9],
    dependencies: [0.75, 0.75],
    placeholders: [0.75, 0.7],
  };

  it.each(Object.entries(measures))('%s', (name, measure) => {
    const clear = figures(measure);
    const parts = [
      ['clear-cut', clear],
      ['with borderline', figures(measure, { withBorderline: true })],
      ['projects looked at', figures(measure, { of: (fold) => fold < tuned })],
      ['projects left out', figures(measure, { of: (fold) => fold >= tuned })],
      ...Array.from(
        { length: folds },
        (_, at) => [`fold ${at}`, figures(measure, { of: (fold) => fold === at })] as const,
      ),
    ] as const;
    console.log([name, ...parts.map(([of, { text }]) => `  ${of.padEnd(19)}${text}`)].join('\n'));
    const [precision, recall] = least[name] ?? [1, 1];
    expect(clear.precision).toBeGreaterThanOrEqual(precision);
    expect(clear.recall).toBeGreaterThanOrEqual(recall);
  });
});
