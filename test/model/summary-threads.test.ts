import { describe, expect, it } from 'vitest';
import { hasShared } from '../shared';
import { drafted, type Drafted } from '../tools/summary/drafted';
import {
  count,
  isBorderline,
  matches,
  readThreads,
  sum,
  type Kind,
  type LabelledThread,
  type Printed,
} from './summary-measure';

const present = hasShared('threads/dev.jsonl');
const threads: LabelledThread[] = present ? readThreads() : [];
const drafts = new Map<string, Drafted>(
  threads.map((thread) => [thread.id, drafted(JSON.stringify({ ...thread, labels: null, borderline: null }))]),
);

const lists: Record<Kind, 'decisions' | 'nextSteps' | 'questions'> = {
  decisions: 'decisions',
  next_steps: 'nextSteps',
  questions: 'questions',
};

function linesOf({ id }: LabelledThread, kind: Kind): readonly Printed[] {
  return drafts.get(id)?.[lists[kind]] ?? [];
}

function figures(kind: Kind, which: (line: Printed) => boolean, leaveOut = true) {
  return sum(threads.map((thread) => count(thread, kind, linesOf(thread, kind).filter(which), leaveOut)));
}

const certain = ({ certain }: Printed) => certain;
const any = () => true;

function report(kind: Kind): void {
  for (const leaveOut of [true, false]) {
    const say = ({ right, drafted, precision, found, labelled, recall }: ReturnType<typeof figures>) =>
      `precision ${precision.toFixed(2)} (${right}/${drafted}) recall ${recall.toFixed(2)} (${found}/${labelled})`;
    console.log(
      `${kind.padEnd(10)} ${leaveOut ? 'borderline labels left out' : 'with borderline labels   '}  asserted ${say(figures(kind, certain, leaveOut))}   with perhaps ${say(figures(kind, any, leaveOut))}`,
    );
  }
}

describe.runIf(present)('the draft measured on labelled threads', () => {
  it.each<Kind>(['decisions', 'next_steps'])(
    'asserts %s that are right 7 times in 10, and finds 6 in 10 with what it offers',
    (kind) => {
      report(kind);
      expect(figures(kind, certain).precision).toBeGreaterThanOrEqual(0.7);
      expect(figures(kind, any).recall).toBeGreaterThanOrEqual(0.6);
    },
  );

  it('finds questions', () => {
    report('questions');
    for (const which of [certain, any]) {
      expect(figures('questions', which).precision).toBeGreaterThanOrEqual(0.75);
      expect(figures('questions', which).recall).toBeGreaterThanOrEqual(0.7);
    }
  });

  it('tells open questions from answered ones', () => {
    const told = threads.flatMap((thread) =>
      thread.labels.questions.flatMap((label, at) => {
        const line = drafts.get(thread.id)?.questions.find((one) => matches(one, label));
        return line === undefined || isBorderline(thread, 'questions', at) ? [] : [{ label, line }];
      }),
    );
    const right = told.filter(({ label, line }) => (label.answered_by === null) === (line.answered_by === null));
    const same = told.filter(({ label, line }) => label.answered_by === line.answered_by);
    console.log(
      `open or answered right ${right.length}/${told.length}, and by the very comment ${same.length}/${told.length}`,
    );
    expect(right.length / told.length).toBeGreaterThanOrEqual(0.7);
  });

  it('asserts no decision where none was taken', () => {
    const undecided = threads.filter(({ labels }) => labels.outcome === 'undecided');
    const asserting = undecided.filter((thread) => linesOf(thread, 'decisions').some(certain));
    const outcomes = threads.filter(({ id, labels }) => drafts.get(id)?.outcome === labels.outcome);
    console.log(
      `undecided threads in which a decision is asserted: ${asserting.length}/${undecided.length}; outcome right ${outcomes.length}/${threads.length}`,
    );
    expect(asserting.length / undecided.length).toBeLessThanOrEqual(0.1);
  });

  it('has no line without its source', () => {
    for (const thread of threads) {
      const sources = new Map([['body', thread.body], ...thread.comments.map(({ id, body }) => [id, body] as const)]);
      const lines = (['decisions', 'next_steps', 'questions'] as const).flatMap((kind) => linesOf(thread, kind));
      expect(
        lines.filter(({ comment_id, span }) => span === '' || sources.get(comment_id)?.includes(span) !== true),
      ).toEqual([]);
    }
  });
});

describe('what counts as the labelled sentence', () => {
  const at = (span: string, comment_id = 'c1') => ({ comment_id, span });

  it.each([
    ['the same in other signs', 'Closing, as *agreed*.', 'closing as agreed', true],
    ['a clause of it', 'Thanks all, I will write the test tomorrow.', 'I will write the test', true],
    ['all but a word', 'we keep the old export for two releases', 'we keep the old export for three releases', true],
    ['half of it', 'we keep the old export for now', 'we keep the new import forever', false],
    ['part of a word', 'closing', 'close', false],
    ['nothing', '—', 'we keep it', false],
  ])('%s', (_what, line, label, same) => {
    expect(matches(at(line), at(label))).toBe(same);
  });

  it('is a sentence of the same comment', () => {
    expect(matches(at('we keep it'), at('we keep it', 'c2'))).toBe(false);
  });
});
