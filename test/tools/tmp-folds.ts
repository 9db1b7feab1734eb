import { drafted } from './summary/drafted';
import {
  isBorderline,
  matches,
  count,
  readThreads,
  sum,
  type Kind,
  type LabelledThread,
} from '../model/summary-measure';
import { rowsOf } from './summary/training/rows';
import { foldOf, folds, train } from './summary/training/train';
const lists = { decisions: 'decisions', next_steps: 'nextSteps', questions: 'questions' } as const;
const threads = readThreads();
const per = new Map(threads.map((t) => [t, rowsOf([t])]));
for (const turn of (process.argv[2] ?? '0').split(',').map(Number)) {
  const drafts = new Map<LabelledThread, ReturnType<typeof drafted>>();
  for (let fold = 0; fold < folds; fold += 1) {
    const rest = threads.filter((t) => foldOf(t.project, turn) !== fold).map((t) => per.get(t));
    const models = {
      decision: train(
        rest.flatMap((r) => r?.decision ?? []),
        'decision',
      ),
      step: train(
        rest.flatMap((r) => r?.step ?? []),
        'step',
      ),
    };
    console.log(fold, models.decision.sureByCues, models.step.sureByCues);
    for (const t of threads)
      if (foldOf(t.project, turn) === fold)
        drafts.set(t, drafted(JSON.stringify({ ...t, labels: null, borderline: null }), models));
  }
  if (process.argv[3])
    for (const t of threads)
      if (foldOf(t.project, turn) <= 2) {
        const k = process.argv[3] as 'next_steps' | 'decisions';
        t.labels[k].forEach((l, i) => {
          if (isBorderline(t, k, i)) return;
          if (!(drafts.get(t)?.[lists[k]] ?? []).some((x) => matches(x, l)))
            console.log('MISS', t.id, per.get(t)?.step.length, l.comment_id, JSON.stringify(l.span));
        });
      }
  for (const kind of ['decisions', 'next_steps', 'questions'] as Kind[]) {
    const f = (w: (c: boolean) => boolean) =>
      sum(
        threads.map((t) =>
          count(
            t,
            kind,
            (drafts.get(t)?.[lists[kind]] ?? []).filter((l) => w(l.certain)),
          ),
        ),
      );
    const a = f((c) => c),
      b = f(() => true);
    console.log(
      turn,
      kind.padEnd(12),
      `asserted ${a.right}/${a.drafted} ${a.precision.toFixed(2)} rec ${a.recall.toFixed(2)} | any ${b.right}/${b.drafted} ${b.precision.toFixed(2)} found ${b.found}/${b.labelled} ${b.recall.toFixed(2)}`,
    );
  }
  const und = threads.filter((t) => t.labels.outcome === 'undecided');
  console.log(
    'undecided asserting',
    und.filter((t) => drafts.get(t)?.decisions.some((d) => d.certain)).length,
    und.length,
    'outcome',
    threads.filter((t) => drafts.get(t)?.outcome === t.labels.outcome).length,
  );
}
