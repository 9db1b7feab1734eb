import { useState } from 'preact/hooks';
import { type IssueRef, nameOfProject } from '@/utils/model/ref';
import { isOver } from '@/utils/model/rounds/agenda';
import type { Round, RoundIssue } from '@/utils/model/rounds/round';
import { waitingIn } from '@/utils/model/rounds/walk';
import type { Row } from '@/utils/model/rows/row';
import type { Intent } from '@/utils/model/intent';
import { sentence } from '@/utils/words/sentence';
import type { Receipt } from '@/utils/model/receipt';
import { countOf } from '../backlog/text';
import { Confirm } from '../ui/Confirm';
import { AgendaPart } from './AgendaPart';
import { AgreedPart } from './AgreedPart';
import { calendarOf } from './calendar';
import { Fill } from './Fill';
import { Issues } from './Issues';
import { Phases } from './Phases';
import type { RoundActions } from './round-actions';
import { mineText, namesText, roundTitle } from './text';
import type { PostActions } from './use-posts';
import { useIntent } from './use-intent';
import { RoundProgress } from './RoundProgress';

interface Props {
  round: Round;
  rows: readonly Row[];
  /** Whether a walk over it was begun. */
  walked: boolean;
  /** Whether `n` begins the walk over this one. */
  hears: boolean;
  walk(): void;
  /** Shows what setting what these issues agree on would change. */
  offer(refs: IssueRef[], reveals: number): void;
  /** Shows what was changed of many issues lately. */
  recent(): void;
  now: number;
  actions: Pick<RoundActions, 'say' | 'copy' | 'print' | 'save'> & PostActions;
}

/** One round: its dates, what it asks of the person at this screen, its issues, and what is to be talked about. */
export function RoundPart({ round, rows, walked, hears, walk, offer, recent, now, actions }: Props) {
  const { busy, told, all } = useIntent(actions.say);
  const [closing, setClosing] = useState(false);
  const waiting = waitingIn(round).length;
  const owns = round.rules.some((rules) => rules.owns) && round.phase !== 'closed';
  // What was closed before votes were opened is closed again once it was talked about.
  const isClosed = (issue: RoundIssue): boolean => (round.phase === 'open' ? issue.done : isOver(issue));
  const open = round.issues.filter((issue) => !isClosed(issue) && isOwned(round, issue));
  const tell = (issue: RoundIssue, intent: Intent): void => void all([{ ref: issue.row.ref, intent }]);
  const closeAll = async (): Promise<void> => {
    if (await all(open.map((issue) => ({ ref: issue.row.ref, intent: closed(issue) })))) setClosing(false);
  };
  return (
    <section class="round" aria-labelledby={`round-${round.reveals}`} data-phase={round.phase}>
      <h2 id={`round-${round.reveals}`}>{roundTitle(round)}</h2>
      <p class="quiet round-projects">
        {namesText(round.rules.map(({ project }) => nameOfProject(project)))}
        <button
          type="button"
          class="linkish no-print"
          data-action="calendar"
          title="The next rounds as a file that calendars import"
          onClick={() => actions.save('rounds.ics', 'text/calendar', calendarOf(round.rules, now))}
        >
          Calendar file
        </button>
      </p>
      <Phases round={round} />
      <div class="round-mine">
        <p data-mine={round.mine.left}>{mineText(round)}</p>
        {waiting > 0 && (
          <button
            type="button"
            class="button primary no-print"
            data-action="walk"
            aria-keyshortcuts={hears ? 'n' : undefined}
            onClick={walk}
          >
            {walked ? `Go on (${waiting} left)` : 'Start'} {hears && <kbd aria-hidden="true">n</kbd>}
          </button>
        )}
      </div>
      <RoundProgress round={round} />
      {told && <Where receipt={told} />}
      <Issues round={round} owns={owns} busy={busy} tell={tell} />
      {owns && <Fill round={round} rows={rows} now={now} busy={busy} put={all} />}
      {owns && open.length > 0 && !closing && (
        <div class="buttons no-print">
          <button type="button" class="button" data-action="close-round" onClick={() => setClosing(true)}>
            Close this round now…
          </button>
        </div>
      )}
      {closing && (
        <Confirm
          name="close-round-now"
          does="Close the round"
          busy={busy}
          confirm={() => void closeAll()}
          cancel={() => setClosing(false)}
        >
          {countOf(open.length, 'issue')} will be closed in this round: nobody is asked about them any more. Nothing
          changes in the tracker, and nobody is notified.
        </Confirm>
      )}
      <AgreedPart round={round} offer={offer} recent={recent} />
      <AgendaPart round={round} copy={actions.copy} print={actions.print} post={actions} />
    </section>
  );
}

function closed({ placed: { round, at } }: RoundIssue): Intent {
  return { kind: 'put-in', round, put: { at, done: true } };
}

function isOwned({ rules }: Round, { row }: RoundIssue): boolean {
  return rules.some(({ project, owns }) => owns && project === row.project);
}

/** Where what was said last is: nothing is called shared that is only kept here. */
function Where({ receipt: { state, told } }: { receipt: Receipt }) {
  if (state === 'refused' || state === 'here')
    return (
      <p class="notice" role="alert" data-receipt={state}>
        {sentence(told)}
        {state === 'here' && ' Tend’s panel beside any issue of the project does that.'}
      </p>
    );
  return (
    <p class="quiet" role="status" data-receipt={state}>
      {sentence(told)}
    </p>
  );
}
