import type { Run } from '@/utils/model/diff';
import { shortened } from './shortened';

/** What changed between two texts, word by word: told apart by underline and strike, and in words for screen readers. */
export function Changes({ runs }: { runs: readonly Run[] }) {
  return (
    <div class="changes" id="tend-changes" role="region" aria-label="What changed since you agreed" tabIndex={0} dir="auto">
      {/* Runs have no identity but their place. */}
      {shortened(runs).map((run, at) => <Piece key={`${at} ${run.kind}`} run={run} />)}
    </div>
  );
}

function Piece({ run: { kind, text } }: { run: Run }) {
  if (kind === 'added') return <ins><span class="unseen">added: </span>{text}</ins>;
  if (kind === 'removed') return <del><span class="unseen">removed: </span>{text}</del>;
  return <span>{text}</span>;
}
