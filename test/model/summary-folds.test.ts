import { describe, expect, it } from 'vitest';
import { trained } from '@/utils/model/summary/judging/models';
import { hasShared } from '../shared';
import { drafted, type Drafted } from '../tools/summary/drafted';
import { type Rows, rowsOf } from '../tools/summary/training/rows';
import { foldOf, folds, train } from '../tools/summary/training/train';
import { count, type Kind, type LabelledThread, type Printed, readThreads, sum } from './summary-measure';

const present = hasShared('threads/dev.jsonl');
const threads: LabelledThread[] = present ? readThreads() : [];

/** Drafts by weights that were learned from other projects only. */
function draftsOfUnseen(): Map<LabelledThread, Drafted> {
  const rows = new Map(threads.map((thread) => [thread, rowsOf([thread])]));
  const drafts = new Map<LabelledThread, Drafted>();
  for (let fold = 0; fold < folds; fold += 1) {
    const seen = threads.filter(({ project }) => foldOf(project) !== fold);
    const learned = (kind: keyof Rows) =>
      train(
        seen.flatMap((thread) => rows.get(thread)?.[kind] ?? []),
        kind,
      );
    const models = { decision: learned('decision'), step: learned('step') };
    for (const thread of threads)
      if (foldOf(thread.project) === fold)
        drafts.set(thread, drafted(JSON.stringify({ ...thread, labels: null, borderline: null }), models));
  }
  return drafts;
}

const drafts = draftsOfUnseen();
const linesOf = (thread: LabelledThread, kind: Kind): readonly Printed[] => {
  const draft = drafts.get(thread);
  return (kind === 'next_steps' ? draft?.nextSteps : draft?.[kind]) ?? [];
};

/** Counts over all projects, each drafted by what the others taught; prints them by part. */
function measured(kind: Kind) {
  const over = (some: readonly LabelledThread[]) => ({
    asserted: sum(
      some.map((thread) =>
        count(
          thread,
          kind,
          linesOf(thread, kind).filter(({ certain }) => certain),
        ),
      ),
    ),
    offered: sum(some.map((thread) => count(thread, kind, linesOf(thread, kind)))),
  });
  const say = (name: string, { asserted, offered }: ReturnType<typeof over>): void =>
    console.log(
      `${kind.padEnd(10)} ${name}: asserted right ${asserted.right}/${asserted.drafted}, found among all offered ${offered.found}/${offered.labelled}`,
    );
  for (let fold = 0; fold < folds; fold += 1)
    say(`part ${fold} left out`, over(threads.filter(({ project }) => foldOf(project) === fold)));
  const all = over(threads);
  say('all, by project left out', all);
  return all;
}

describe.runIf(present)('the draft in projects that taught it nothing', () => {
  it.each([
    ['decisions', 0.75, 0.6],
    ['next_steps', 0.72, 0.7],
    ['questions', 0.88, 0.93],
  ] as const)('of %s is right in %d of what it asserts, and finds %d with what it offers', (kind, right, found) => {
    const { asserted, offered } = measured(kind);
    expect(asserted.precision).toBeGreaterThanOrEqual(right);
    expect(offered.recall).toBeGreaterThanOrEqual(found);
  });

  it('asserts a decision in at most one of twenty undecided threads', () => {
    const undecided = threads.filter(({ labels }) => labels.outcome === 'undecided');
    const asserting = undecided.filter((thread) => linesOf(thread, 'decisions').some(({ certain }) => certain));
    console.log(`undecided threads in which a decision is asserted: ${asserting.length}/${undecided.length}`);
    expect(asserting.length * 20).toBeLessThanOrEqual(undecided.length);
  });

  it('goes by the weights that the script learns', () => {
    const rows = rowsOf(threads);
    for (const kind of ['decision', 'step'] as const) {
      const { weights, ...limits } = train(rows[kind], kind);
      const kept = new Map([...trained()[kind].weights].filter(([fact]) => fact !== 'base'));
      expect(trained()[kind]).toMatchObject(limits);
      expect(kept).toEqual(weights);
    }
  });

  it('offers at most six doubtful decisions and next steps in a thread', () => {
    const doubtful = threads.map(
      (thread) =>
        [...linesOf(thread, 'decisions'), ...linesOf(thread, 'next_steps')].filter(({ certain }) => !certain).length,
    );
    expect(Math.max(...doubtful)).toBeLessThanOrEqual(6);
  });
});
