import { type ChangePart, type ChangeSet, durationOf } from '@/utils/model/change-set';
import { longKeyOf } from '@/utils/model/ref';
import type { Told } from '@/utils/model/told';
import { countOf } from '../backlog/text';
import { momentText } from '../ui/moment';
import { byIssue, refusalOf, progressText } from './progress';
import { changeText, durationText, editText, tellsOf } from './text';
import { partText } from './part-text';
import { type Bulk, type BulkActions, canUndo } from './use-bulk';

interface Props {
  set: ChangeSet;
  bulk: Bulk;
  actions: BulkActions;
}

/** One change set: what it will change and what it cannot; once it is applied, where each issue is. */
export function SetShown({ set, bulk }: Omit<Props, 'actions'>) {
  const { edit, applied, parts } = set;
  const refusals = bulk.sets.refused;
  const { changing, failed, waiting } = countsOf(set, refusals);
  const staying = parts.filter(({ change }) => !change);
  const finished = changing.filter(({ state }) => state !== 'owed').length + failed;
  return (
    <>
      <h2 class="headline">{editText(edit)}</h2>
      {applied ? (
        <>
          <p role="status" data-progress>
            {progressText(set, refusals)}
          </p>
          {waiting && <progress aria-label="Changes done" value={finished} max={changing.length} />}
        </>
      ) : (
        <Preview changing={changing} set={set} />
      )}
      <Issues name="Changes" parts={changing} text={(part) => textOf(set, part, refusalOf(part, refusals))} />
      <Issues name="Stay as they are" parts={staying} text={(part) => stayText(part)} />
    </>
  );
}

/** What can be done with a change set as it stands. */
export function SetButtons({ set, bulk, actions }: Props) {
  const { id, applied } = set;
  const { changing, failed, waiting } = countsOf(set, bulk.sets.refused);
  return (
    <>
      {!applied && changing.length > 0 && (
        <button type="button" class="button primary" data-action="apply" onClick={() => bulk.run(actions.apply(id))}>
          Change {countOf(byIssue(changing).length, 'issue')}
        </button>
      )}
      {waiting && (
        <button type="button" class="button" data-action="stop" onClick={() => bulk.run(actions.stopSet(id))}>
          Stop
        </button>
      )}
      {failed > 0 && (
        <button type="button" class="button" data-action="retry" onClick={() => bulk.run(actions.retrySet(id))}>
          Try again
        </button>
      )}
      {canUndo(set) && (
        <button type="button" class="button" data-action="undo" onClick={() => bulk.run(actions.undo(id))}>
          Undo
        </button>
      )}
    </>
  );
}

/** The parts that change, how many of them were refused, and whether any is still on its way. */
function countsOf({ parts }: ChangeSet, refusals: Record<string, Told>) {
  const changing = parts.filter(({ change }) => change);
  const failed = changing.filter((part) => refusalOf(part, refusals) !== undefined).length;
  const waiting = changing.some((part) => part.state === 'owed' && refusalOf(part, refusals) === undefined);
  return { changing, failed, waiting };
}

/** A preview shows the change; an applied set, where it is. */
function textOf(set: ChangeSet, part: ChangePart, refused: Told | undefined): string {
  const change = changeText(set, part);
  return set.applied ? `${change} · ${partText(part, refused)}` : change;
}

/** Of several changes it is said which one cannot be. */
function stayText(part: ChangePart): string {
  const why = partText(part, undefined);
  return part.edit ? `${editText(part.edit)}. ${why}` : why;
}

function Preview({ changing, set }: { changing: readonly ChangePart[]; set: ChangeSet }) {
  if (changing.length === 0) return <p role="status">Nothing would change.</p>;
  const closes = set.edit.kind === 'review' && set.edit.step === 'close';
  return (
    <>
      <p role="status">
        {countOf(byIssue(changing).length, 'issue')} will change, in {durationText(durationOf(changing))}.
        {closes &&
          ` Each was read on ${momentText(set.at)}; if you press more than ten minutes later, they are read and shown again.`}
      </p>
      <ul class="quiet" aria-label="Who is notified">
        {tellsOf(changing).map((tells) => (
          <li key={tells}>{tells}</li>
        ))}
      </ul>
    </>
  );
}

interface IssuesProps {
  name: string;
  parts: readonly ChangePart[];
  text(part: ChangePart): string;
}

function Issues({ name, parts, text }: IssuesProps) {
  if (parts.length === 0) return null;
  const issues = byIssue(parts);
  return (
    <section aria-label={name}>
      <h3>
        {name} ({issues.length.toLocaleString('en')})
      </h3>
      <ul class="bulk-parts" tabIndex={0} aria-label={name}>
        {issues.map((own) => own[0] && <Issue key={own[0].id} first={own[0]} parts={own} text={text} />)}
      </ul>
    </section>
  );
}

/** One issue with all that changes of it. Its state is that of its parts, each once. */
function Issue({ first, parts, text }: Omit<IssuesProps, 'name'> & { first: ChangePart }) {
  const states = new Set(parts.map(({ undo, cannot, state }) => undo ?? cannot ?? state));
  return (
    <li data-part={first.ref} data-state={[...states].join(' ')}>
      <b>{longKeyOf(first.ref)}</b> <bdi>{first.title}</bdi>
      {parts.map((part) => (
        <span key={part.id} class="quiet">
          {text(part)}
        </span>
      ))}
    </li>
  );
}
