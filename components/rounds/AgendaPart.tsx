import { useState } from 'preact/hooks';
import { longKeyOf } from '@/utils/model/ref';
import { type AgendaPoint, agendaOf } from '@/utils/model/rounds/agenda';
import { type PostKind, postKinds } from '@/utils/model/rounds/post';
import type { Round } from '@/utils/model/rounds/round';
import { countOf } from '../backlog/text';
import { agendaMarkdown, reportMarkdown } from './markdown';
import { PostDialog } from './PostDialog';
import { namesText, whyText } from './text';
import type { PostActions } from './use-posts';

interface Props {
  round: Round;
  copy(text: string): Promise<unknown>;
  print(): void;
  post: PostActions;
}

/** What people differ about, with why, for how long and who is needed; to copy or print. */
export function AgendaPart({ round, copy, print, post }: Props) {
  const [told, setTold] = useState('');
  const [posts, setPosts] = useState<PostKind>();
  const owns = round.rules.some((rules) => rules.owns);
  if (round.issues.length === 0) return null;
  const agenda = agendaOf(round);
  const { points, minutes } = agenda;
  const copied = (what: string, text: string): void =>
    void copy(text).then(
      () => setTold(`${what} copied.`),
      () => setTold('The browser did not let Tend copy that.'),
    );
  return (
    <div class="agenda">
      <h3>
        {points.length === 0 ? 'Nothing to talk about' : `To talk about: ${countOf(minutes, 'minute')}`}
        {round.phase === 'open' && <span class="quiet"> so far</span>}
      </h3>
      <ol>
        {points.map((point) => (
          <Point key={point.issue.row.ref} point={point} />
        ))}
      </ol>
      <div class="buttons no-print">
        <button
          type="button"
          class="button"
          data-action="copy-agenda"
          onClick={() => copied('Agenda', agendaMarkdown(round, agenda))}
        >
          Copy agenda
        </button>
        <button
          type="button"
          class="button"
          data-action="copy-report"
          onClick={() => copied('Report', reportMarkdown(round))}
        >
          Copy report
        </button>
        <button type="button" class="button" data-action="print" onClick={print}>
          Print
        </button>
        {owns &&
          postKinds.map((what) => (
            <button key={what} type="button" class="button" data-action={`post-${what}`} onClick={() => setPosts(what)}>
              Post {what}…
            </button>
          ))}
        <span role="status" class="quiet">
          {told}
        </span>
      </div>
      {posts && <PostDialog what={posts} round={round} actions={post} closed={() => setPosts(undefined)} />}
    </div>
  );
}

function Point({ point: { issue, why, minutes, people } }: { point: AgendaPoint }) {
  return (
    <li data-ref={issue.row.ref}>
      <a href={issue.row.link} dir="auto">
        {longKeyOf(issue.row.ref)} {issue.row.title}
      </a>
      <span class="quiet">
        {' '}
        {countOf(minutes, 'minute')}: {whyText(why)}.{people.length > 0 && <bdi> Needed: {namesText(people)}.</bdi>}
      </span>
    </li>
  );
}
