import type { Run } from '@/utils/model/diff';
import { shortened } from './shortened';

interface Props {
  runs: readonly Run[];
  label: string;
  id?: string;
}

/**
 * What changed between two texts, word by word: told apart by underline and strike, and in words for screen readers.
 */
export function Changes({ runs, label, id }: Props) {
  return (
    <div class="changes" id={id} role="region" aria-label={label} tabIndex={0} dir="auto">
      {/* Runs have no identity but their place. */}
      {shortened(runs).map((run, at) => (
        <Piece key={`${at} ${run.kind}`} run={run} />
      ))}
    </div>
  );
}

function Piece({ run: { kind, text } }: { run: Run }) {
  if (kind === 'added')
    return (
      <ins>
        <span class="unseen">added: </span>
        {text}
      </ins>
    );
  if (kind === 'removed')
    return (
      <del>
        <span class="unseen">removed: </span>
        {text}
      </del>
    );
  return <span>{text}</span>;
}
