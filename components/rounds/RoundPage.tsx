import { useMemo, useState } from 'preact/hooks';
import type { IssueRef } from '@/utils/model/ref';
import { awake, type Pause, pausesAt } from '@/utils/model/rounds/pause';
import { usualChoice } from '@/utils/model/rounds/reminder';
import { type Round, roundsAt } from '@/utils/model/rounds/round';
import type { RoundRules } from '@/utils/model/rounds/rules';
import { roundKey, waitingIn } from '@/utils/model/rounds/walk';
import { hashOf, startPlace } from '@/utils/model/rows/place';
import { sentenceOf } from '@/utils/words/sentence';
import { useBacklog } from '../backlog/use-backlog';
import { BulkDialog } from '../bulk/BulkDialog';
import { useBulk } from '../bulk/use-bulk';
import { NoRounds } from './NoRounds';
import { NoteRefused } from './NoteRefused';
import { Paused } from './Paused';
import { Reminders } from './Reminders';
import { RoundPart } from './RoundPart';
import type { RoundActions } from './round-actions';
import { useWalkKey } from './use-walk-key';
import { useNow } from './use-now';

interface Props {
  actions: RoundActions;
  now?: () => number;
}

/** The rounds that are under way, over all projects: what is asked of whom, until when, and what came of it. */
export function RoundPage({ actions, now: clock = Date.now }: Props) {
  const { data, accounts, failure } = useBacklog(actions);
  const [nth, setNth] = useState<0 | 1>(0);
  const now = useNow(clock);
  const rows = data?.rows ?? none;
  const rules = data?.rounds ?? none;
  const pauses = useMemo(() => pausesAt(rules, rows, now), [data, now]);
  const rounds = useMemo(() => roundsAt(nth === 0 ? awake(rules, pauses) : rules, rows, now, nth), [data, now, nth]);
  const next = rounds.find((round) => waitingIn(round).length > 0);
  const [refused, setRefused] = useState('');
  const walk = (round: Round): void => {
    const waiting = waitingIn(round).map(({ row }) => row.ref);
    setRefused('');
    actions.walk(roundKey(round), waiting).then(
      (begins) => !begins && setRefused('Nothing waits for you any more.'),
      (error: unknown) => setRefused(sentenceOf(error)),
    );
  };
  const bulk = useBulk(actions, nothing, undefined);
  const offer = (refs: IssueRef[], reveals: number): void => bulk.plan(refs, { kind: 'agreed', reveals });
  useWalkKey(() => next && !bulk.open && walk(next));
  return (
    <div class="rounds">
      <header class="backlog-head">
        <h1 class="brand">Rounds</h1>
        <a class="linkish" href={hashOf(startPlace)}>
          Backlog
        </a>
        <button type="button" class="linkish" onClick={() => void actions.settings()}>
          Settings
        </button>
      </header>
      <main class="rounds-main">
        {(failure || refused || bulk.failure) && (
          <p class="notice" role="alert">
            {failure || refused || bulk.failure}
          </p>
        )}
        {data?.noteRefusals?.map((refusal) => (
          <NoteRefused key={refusal.project} refusal={refusal} />
        ))}
        {rounds.length + pauses.length > 0 && <Which nth={nth} set={setNth} />}
        {!data && <p class="quiet">Reading…</p>}
        {nth === 0 &&
          pauses.map((pause) => <Resting key={pause.project} pause={pause} rules={rules} actions={actions} />)}
        {data && rounds.length + pauses.length === 0 && (
          <NoRounds connected={(accounts ?? []).length > 0} zones={zonesIn(data.rounds)} settings={actions.settings} />
        )}
        {rounds.map((round) => (
          <RoundPart
            key={roundKey(round)}
            round={round}
            rows={rows}
            walked={data?.walk?.round === roundKey(round)}
            hears={round === next}
            walk={() => walk(round)}
            offer={offer}
            recent={bulk.acts.recent}
            now={now}
            actions={actions}
          />
        ))}
        {data && (rounds.length + pauses.length > 0 || data.reminders?.on) && (
          <Reminders choice={data.reminders ?? usualChoice} actions={actions} />
        )}
        <BulkDialog bulk={bulk} actions={actions} rows={rows} />
      </main>
    </div>
  );
}

const none: never[] = [];
const nothing: ReadonlySet<IssueRef> = new Set();

/** Zones of rules whose rounds could not be reckoned. */
function zonesIn(rules: readonly { cadence: { zone: string } }[]): string[] {
  return [...new Set(rules.map(({ cadence }) => cadence.zone))];
}

interface RestingProps {
  pause: Pause;
  rules: readonly RoundRules[];
  actions: Pick<RoundActions, 'resume'>;
}

function Resting({ pause, rules, actions }: RestingProps) {
  const own = rules.find(({ project }) => project === pause.project);
  return own ? <Paused pause={pause} rules={own} resume={actions.resume} /> : null;
}

function Which({ nth, set }: { nth: 0 | 1; set(nth: 0 | 1): void }) {
  return (
    <div class="buttons" role="group" aria-label="Which round">
      {([0, 1] as const).map((one) => (
        <button key={one} type="button" class="button" aria-pressed={nth === one} onClick={() => set(one)}>
          {one === 0 ? 'Now' : 'The last one'}
        </button>
      ))}
    </div>
  );
}
