import { longKeyOf } from '@/utils/model/ref';
import type { Round, RoundIssue } from '@/utils/model/rounds/round';
import type { Intent } from '@/utils/model/intent';
import { namesText, outcomeText, wantedTexts } from './text';

interface Props {
  round: Round;
  /** Whether the person at this screen owns rounds of any of its projects. */
  owns: boolean;
  busy: boolean;
  tell(issue: RoundIssue, intent: Intent): void;
}

/** The issues of a round: what is asked, whom each waits for, how it stands. */
export function Issues({ round, owns, busy, tell }: Props) {
  if (round.issues.length === 0) return null;
  return (
    <table class="round-issues">
      <thead>
        <tr>
          <th scope="col">Issue</th>
          <th scope="col">Asked for</th>
          <th scope="col">Waits for</th>
          <th scope="col">Stands</th>
          <th scope="col" class="no-print">
            <span class="unseen">What you can do</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {round.issues.map((issue) => (
          <Line key={issue.row.ref} round={round} issue={issue} owns={owns} busy={busy} tell={tell} />
        ))}
      </tbody>
    </table>
  );
}

function Line({ round, issue, owns, busy, tell }: Props & { issue: RoundIssue }) {
  const { row, wants, awaited, mine, done, placed, outcome } = issue;
  const may = owns && round.rules.some((rules) => rules.owns && rules.project === row.project);
  const key = longKeyOf(row.ref);
  return (
    <tr data-ref={row.ref} data-mine={mine && !done} data-outcome={done ? 'done' : outcome.is}>
      <th scope="row">
        <a href={row.link} dir="auto">
          <span class="key" translate={false}>
            {key}
          </span>{' '}
          {row.title}
        </a>
      </th>
      <td>{done ? '' : wantedTexts[wants]}</td>
      <td>{done ? '' : awaited.length > 0 ? <bdi>{namesText(awaited)}</bdi> : 'Nobody'}</td>
      <td>{outcomeText(issue)}</td>
      <td class="round-acts no-print">
        {mine && !done && round.phase !== 'closed' && (
          <button
            type="button"
            class="linkish"
            data-action="pass"
            aria-label={`No opinion: ${key}`}
            aria-disabled={busy}
            onClick={() => !busy && tell(issue, { kind: 'pass', round: round.id, on: true })}
          >
            No opinion
          </button>
        )}
        {may && !done && (
          <button
            type="button"
            class="linkish"
            data-action="take-out"
            aria-label={`Take out: ${key}`}
            aria-disabled={busy}
            onClick={() => !busy && tell(issue, { kind: 'put-in', round: placed.round, put: null })}
          >
            Take out
          </button>
        )}
        {may && placed.done !== undefined && (
          <button
            type="button"
            class="linkish"
            data-action="reopen"
            aria-label={`Open again: ${key}`}
            aria-disabled={busy}
            onClick={() => !busy && tell(issue, { kind: 'put-in', round: placed.round, put: { at: placed.at } })}
          >
            Open again
          </button>
        )}
      </td>
    </tr>
  );
}
