import { useEffect, useRef, useState } from 'preact/hooks';
import { hushOf, type ReminderChoice } from '@/utils/model/rounds/reminder';
import { sentenceOf } from '@/utils/words/sentence';
import { ReminderFields } from './ReminderFields';

export interface ReminderActions {
  /** Keeps what the person chose. */
  remind(choice: ReminderChoice): Promise<unknown>;
  /** Whether the browser lets Tend show notifications. */
  mayNotify(): Promise<boolean>;
  /** Has the browser ask the person, which takes a press: nothing may come before. False where they said no. */
  allowNotices(): Promise<boolean>;
  /** Gives that permission back. */
  endNotices(): Promise<unknown>;
  /** Tells when it was given or taken away, here or in the browser's settings, until the signal aborts. */
  followAllowed(tell: () => void, signal: AbortSignal): void;
}

interface Props {
  choice: ReminderChoice;
  actions: ReminderActions;
}

/** Switches the browser's notification on and off, and says what stands in its way. */
export function Reminders({ choice, actions }: Props) {
  const may = useMay(actions);
  const [refused, setRefused] = useState('');
  const tell = (error: unknown): void => setRefused(sentenceOf(error));
  const latest = useLatest(choice);
  const save = (change: Partial<ReminderChoice>): Promise<void> =>
    latest.change(change, actions.remind).then(() => setRefused(''), tell);
  const switchOn = (): void =>
    void actions
      .allowNotices()
      .then((given) => (given ? save({ on: true }) : setRefused(saidNo)))
      .catch(tell);
  const switchOff = (): void =>
    void save({ on: false })
      .then(() => actions.endNotices())
      .catch(tell);
  if (may === undefined) return null;
  const works = choice.on && may;
  return (
    <section
      class="reminders no-print"
      aria-labelledby="reminders"
      data-reminders={works ? 'on' : choice.on ? 'lost' : 'off'}
    >
      <h2 id="reminders">Reminders</h2>
      {choice.on && !may && !refused && (
        <p class="notice" role="alert">
          Reminders are on, but the browser no longer lets Tend show notifications.
        </p>
      )}
      {refused && (
        <p class="notice" role="alert">
          {refused}
        </p>
      )}
      {works ? (
        <>
          <ReminderFields choice={choice} set={(next) => void save(next)} />
          <Hush choice={choice} />
        </>
      ) : (
        <p class="quiet">
          One notification of the browser a day, while issues wait for you in a round. The number on Tend’s button in
          the toolbar tells how many, with or without it.
        </p>
      )}
      <div class="buttons">
        {!works && (
          <button type="button" class="button" data-action="remind" onClick={switchOn}>
            {choice.on ? 'Allow notifications again' : 'Remind me'}
          </button>
        )}
        {choice.on && (
          <button type="button" class="button" data-action="remind-no-more" onClick={switchOff}>
            Switch reminders off
          </button>
        )}
      </div>
    </section>
  );
}

const saidNo =
  'The browser does not let Tend show notifications. Try again, or allow them in the browser’s settings for Tend. The calendar file of a round reminds you too, a day before votes are opened.';

function Hush({ choice }: { choice: ReminderChoice }) {
  const hush = hushOf(choice);
  if (!hush || !choice.quiet) return null;
  return (
    <p class="notice" role="status" data-hush={hush}>
      {hush === 'later'
        ? `You are reminded at ${choice.quiet.to}, when your quiet hours end.`
        : 'Your quiet hours leave no time on that day: you are not reminded. Choose another time.'}
    </p>
  );
}

/** A press right after another builds on what that one changes, though the page has not heard yet that it is kept. */
function useLatest(choice: ReminderChoice) {
  const state = useRef({ choice, pending: 0 });
  useEffect(() => {
    if (state.current.pending === 0) state.current.choice = choice;
  }, [choice]);
  const change = (part: Partial<ReminderChoice>, keep: ReminderActions['remind']): Promise<unknown> => {
    const { current } = state;
    current.choice = { ...current.choice, ...part };
    current.pending += 1;
    return keep(current.choice).finally(() => (current.pending -= 1));
  };
  return { change };
}

/** Whether the browser lets Tend show notifications; undefined until that is known. */
function useMay({
  mayNotify,
  followAllowed,
}: Pick<ReminderActions, 'mayNotify' | 'followAllowed'>): boolean | undefined {
  const [may, setMay] = useState<boolean>();
  useEffect(() => {
    const end = new AbortController();
    const look = (): void => void mayNotify().then(setMay, () => setMay(false));
    followAllowed(look, end.signal);
    look();
    return () => end.abort();
  }, []);
  return may;
}
