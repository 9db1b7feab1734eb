import { nextPlace } from '@/utils/model/rounds/fill';
import { awake, pausesAt } from '@/utils/model/rounds/pause';
import { minutesFor, wantedOf } from '@/utils/model/rounds/wanted';
import { type Round, roundsAt } from '@/utils/model/rounds/round';
import type { RoundRules } from '@/utils/model/rounds/rules';
import { type IssueRef, longKeyOf } from '@/utils/model/ref';
import type { Row } from '@/utils/model/rows/row';
import { sentence } from '@/utils/words/sentence';
import { countOf } from '../backlog/text';
import { minutesText, roundTitle } from '../rounds/text';
import { type Said, useIntent } from '../rounds/use-intent';
import { bulkTitle } from './text';
import type { BulkActions } from './use-bulk';

interface Props {
  refs: readonly IssueRef[];
  rows: readonly Row[];
  rules: readonly RoundRules[];
  now: number;
  actions: Pick<BulkActions, 'say'>;
}

/**
 * The rounds that their owner can put the selected issues into, and what that asks of everybody. What is in one is
 * taken out on its page.
 */
export function IntoRound({ refs, rows, rules, now, actions }: Props) {
  const { busy, told, all } = useIntent(actions.say);
  const chosen = rows.filter(({ ref }) => refs.includes(ref));
  const going = awake(rules, pausesAt(rules, rows, now));
  const rounds = roundsAt(going, rows, now).filter(({ phase }) => phase === 'open');
  const ways = rounds.map((round) => ({ round, ...splitFor(round, chosen) }));
  const homeless = chosen.filter(
    ({ ref }) => !ways.some(({ free, there }) => [...free, ...there].some((one) => one.ref === ref)),
  );
  return (
    <>
      <h2 class="headline">{bulkTitle('round', refs.length)}</h2>
      {ways
        .filter(({ free, there }) => free.length + there.length > 0)
        .map(({ round, free, there }) => (
          <section key={round.reveals} data-into={round.id} aria-label={roundTitle(round)}>
            <h3>{roundTitle(round)}</h3>
            <p role="status">{loadText(round, free, there)}</p>
            {free.length > 0 && (
              <button
                type="button"
                class="button primary"
                data-action="into-round"
                aria-disabled={busy}
                onClick={() => !busy && void all(intents(round, free))}
              >
                {busy ? 'Putting in…' : `Put ${countOf(free.length, 'issue')} in`}
              </button>
            )}
          </section>
        ))}
      {homeless.length > 0 && (
        <p class="quiet" data-homeless={homeless.length}>
          {countOf(homeless.length, 'issue stays', 'issues stay')} out:{' '}
          {homeless.map(({ ref }) => longKeyOf(ref)).join(', ')}. They are closed, or you own no round of their projects
          that is open now.
        </p>
      )}
      {told && (
        <p role="status" data-told={told.state}>
          {sentence(told.told)}
        </p>
      )}
    </>
  );
}

/** Of what is selected: what can be put into a round, and what is in it. */
function splitFor({ rules, issues }: Round, chosen: readonly Row[]): { free: Row[]; there: Row[] } {
  const projects = new Set(rules.filter(({ owns }) => owns).map(({ project }) => project));
  const has = new Set(issues.map(({ row }) => row.ref));
  const own = chosen.filter(({ project, state }) => projects.has(project) && state !== 'closed');
  return { free: own.filter(({ ref }) => !has.has(ref)), there: own.filter(({ ref }) => has.has(ref)) };
}

function intents(round: Round, free: readonly Row[]): Said[] {
  const first = nextPlace(round);
  return free.map(({ ref }, n) => ({ ref, intent: { kind: 'put-in', round: round.id, put: { at: first + n } } }));
}

/** `With these 3 it takes each about 24 of 20 minutes, 4 too many. 1 issue is in it already.` */
function loadText({ takes, minutes }: Round, free: readonly Row[], there: readonly Row[]): string {
  const whole = takes + free.reduce((sum, row) => sum + minutesFor[wantedOf(row)], 0);
  const over = whole > minutes ? `, ${countOf(whole - minutes, 'minute')} more than the rules give` : '';
  const load =
    free.length > 0
      ? [`With ${countOf(free.length, 'more', 'more')} it takes each person ${minutesText(whole)}${over}.`]
      : [];
  const known = there.length > 0 ? [`${countOf(there.length, 'issue is', 'issues are')} in it already.`] : [];
  return [...load, ...known].join(' ');
}
