import { writeFileSync } from 'node:fs';
import type { Model } from '@/utils/model/summary/judging/models';
import { readThreads } from '../model/summary-measure';
import { rowsOf } from './summary/training/rows';
import { train } from './summary/training/train';

/**
 * Learns what facts weigh from the labelled threads beside the project, and writes it down: numbers only, nobody's
 * words.
 */
const rows = rowsOf(readThreads());
write('decision', 'decision');
write('step', 'next step');

function write(kind: 'decision' | 'step', name: string): void {
  writeFileSync(
    `utils/model/summary/judging/${kind}-weights.ts`,
    `/** What facts weigh for a ${name}, in hundredths, and the limits. Written by \`test/tools/train-summary.ts\`. */
${written(`${kind}Weights`, train(rows[kind], kind))}`,
  );
}

function written(name: string, { base, weights, sure, sureByCues, worth }: Model): string {
  const pairs = [['base', base] as const, ...weights].map(([fact, weight]) => `${fact} ${Math.round(weight * 100)}`);
  const lines = [''];
  for (const pair of pairs) {
    const line = lines.at(-1) ?? '';
    if (line.length + pair.length > 110) lines.push(pair);
    else lines[lines.length - 1] = line === '' ? pair : `${line} | ${pair}`;
  }
  return `export const ${name} = {
  sure: ${sure},
  sureByCues: ${sureByCues},
  worth: ${worth},
  weights: \`
${lines.join('\n')}
\`,
};
`;
}
