import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { IssueRef } from '@/utils/model/ref';
import { awake, type Pause, pausesAt } from '@/utils/model/rounds/pause';
import { usualChoice } from '@/utils/model/rounds/reminder';
import { type Round, roundsAt } from '@/utils/model/rounds/round';
import type { RoundRules } from '@/utils/model/rounds/rules';
import { roundKey, waitingIn } from '@/utils/model/rounds/walk';
import { hashOf, startPlace } from '@/utils/model/rows/place';
import type { View } from '@/utils/model/view';
import type { Intent } from '@/utils/model/intent';
import { sentenceOf } from '@/utils/words/sentence';
import type { BacklogActions } from '../backlog/use-backlog';
import { useBacklog } from '../backlog/use-backlog';
import { BulkDialog } from '../bulk/BulkDialog';
import { type BulkActions, useBulk } from '../bulk/use-bulk';
import { NoRounds } from './NoRounds';
import { NoteRefused } from './NoteRefused';
import { Paused } from './Paused';
import { type ReminderActions, Reminders } from './Reminders';
import { RoundPart } from './RoundPart';
import type { PostActions } from './use-posts';

export interface RoundActions
  extends
    Pick<BacklogActions, 'follow' | 'refresh' | 'accounts' | 'settings' | 'copy'>,
    BulkActions,
    ReminderActions,
    PostActions {
  say(ref: IssueRef, intent: Intent): Promise<Pick<View, 'receipts'>>;
  /** Walks over what waits in a round, in this tab. False where nothing does any more. */
  walk(round: string, waiting: IssueRef[]): Promise<boolean>;
  /** Has silence up to a round not count any more: rounds that rest go on, for everybody. */
  resume(pause: Pause): Promise<unknown>;
  print(): void;
  /** Gives the person a file; `type` is its media type. */
  save(name: string, type: string, text: string): void;
}

interface Props {
  actions: RoundActions;
  now?: () => number;
}

/** Milliseconds after which the page looks at the clock again: a phase may have ended. */
const tick = 30_000;

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

/** What time it is, to the half minute; milliseconds since 1970. */
function useNow(clock: () => number): number {
  const [now, setNow] = useState(clock);
  useEffect(() => {
    const timer = setInterval(() => setNow(clock()), tick);
    return () => clearInterval(timer);
  }, []);
  return now;
}

/** `n` walks over what waits for this person, but for where they type. */
function useWalkKey(walk: () => void): void {
  const latest = useRef(walk);
  latest.current = walk;
  useEffect(() => {
    const end = new AbortController();
    const listen = (event: KeyboardEvent): void => {
      const { target, key } = event;
      if (key !== 'n' || !event.isTrusted || event.altKey || event.ctrlKey || event.metaKey) return;
      if (target instanceof HTMLElement && target.matches('input, select, textarea')) return;
      latest.current();
    };
    addEventListener('keydown', listen, { signal: end.signal });
    return () => end.abort();
  }, []);
}
