import type { View } from '@/utils/model/view';

/**
 * What the closed panel holds: its verdicts and reactions as plain text, for assistive scripts and tests, without the
 * rows and pictures that only an open one needs. Drawing those costs a page more than all the rest of Tend.
 */
export function Folded({ view }: { view: View }) {
  return (
    <div hidden>
      {view.checks.map(({ id, verdict, name, why }) => (
        <p key={id} data-check={id} data-verdict={verdict}>{`${name}: ${why}`}</p>
      ))}
      {view.reactions.map(({ kind, mine, team, unseen }) => (
        <button
          key={kind}
          type="button"
          data-reaction={kind}
          data-count={unseen ? undefined : team.length}
          aria-pressed={mine}
        >
          {team.map(({ name }) => name).join(', ') || kind}
        </button>
      ))}
    </div>
  );
}
