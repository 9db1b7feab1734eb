import { drafted, type Drafted } from './summary/drafted';
import { count, readThreads, sum, type Kind } from '../model/summary-measure';
const lists = { decisions: 'decisions', next_steps: 'nextSteps', questions: 'questions' } as const;
function fold(p: string) {
  let h = 0;
  for (const c of p) h = (h * 31 + c.charCodeAt(0)) >>> 0;
  return h % 5;
}
const threads = readThreads();
const drafts = new Map(threads.map((t) => [t.id, drafted(JSON.stringify({ ...t, labels: null, borderline: null }))]));
for (const part of [[0, 1, 2, 3, 4], [0], [1], [2], [3], [4]]) {
  const some = threads.filter((t, i) => part.includes(fold(t.project)));
  console.log('folds', part.join(), some.length);
  for (const kind of ['decisions', 'next_steps', 'questions'] as Kind[]) {
    const f = (w: (c: boolean) => boolean) =>
      sum(
        some.map((t) =>
          count(
            t,
            kind,
            (drafts.get(t.id) as Drafted)[lists[kind]].filter((l) => w(l.certain)),
          ),
        ),
      );
    const a = f((c) => c),
      b = f(() => true);
    console.log(
      kind.padEnd(12),
      `asserted ${a.right}/${a.drafted} ${a.precision.toFixed(2)} rec ${a.recall.toFixed(2)} | any ${b.right}/${b.drafted} ${b.precision.toFixed(2)} found ${b.found}/${b.labelled} ${b.recall.toFixed(2)}`,
    );
  }
}
const und = threads.filter((t) => t.labels.outcome === 'undecided');
console.log(
  'undecided asserting',
  und.filter((t) => (drafts.get(t.id) as Drafted).decisions.some((d) => d.certain)).length,
  und.length,
);
for (const n of ['decisions', 'nextSteps'] as const)
  console.log(
    n,
    'max/thread unticked',
    Math.max(...[...drafts.values()].map((d) => d[n].filter((x) => !x.certain).length)),
    [...drafts.values()].filter((d) => d[n].filter((x) => !x.certain).length > 6).length,
  );
console.log(
  'threads > 6 both',
  [...drafts.values()].filter((d) => [...d.decisions, ...d.nextSteps].filter((x) => !x.certain).length > 6).length,
);
