import { type Answer, json } from '../../http/answer';
import { type Ask, fieldsOf } from '../../http/ask';
import { type Told, silent } from '../../shared/told';
import type { ActingOnIssue } from '../acts/acting';
import { addComment, deleteComment, editComment } from '../acts/comments';
import { createIssue, editIssue } from '../acts/issues';
import { addLabels, removeLabel } from '../acts/labels';
import { react, unreact } from '../acts/reactions';
import { notFound, Refused } from '../acts/refused';
import { reactionContents, type Written } from '../world/types';
import { issueOf, nameWithOwner } from '../world/world';
import type { RepoContext } from './context';

type Fields = Record<string, unknown>;

/**
 * What the page's own script sends when somebody uses the page: `POST …/issues/12/act {does, …}`.
 * Only GitHub's own pages may: a cookie alone does not write here, as on the real site.
 */
export function act(context: RepoContext, ask: Ask, rest: string): Answer {
  if (ask.headers['origin'] !== 'https://github.com' || !context.viewer)
    return json({ message: 'Your browser did something unexpected.' }, 422);
  try {
    return performed(context, context.viewer.login, rest, fieldsOf(ask));
  } catch (error) {
    if (error instanceof Refused)
      return json({ message: error.message, errors: error.errors }, error.why === 'not-found' ? 404 : 422);
    throw error;
  }
}

function performed({ world, repo }: RepoContext, login: string, rest: string, fields: Fields): Answer {
  if (rest === 'issues/act') {
    const { issue, notifies } = createIssue(
      { world, repo, login },
      { title: text(fields, 'title'), body: text(fields, 'body') },
    );
    return json({ location: `/${nameWithOwner(repo)}/issues/${issue.number}` }, 200, {}, { notifies });
  }
  const issue = issueOf(repo, Number(/^(?:issues|pull)\/(\d+)\/act$/.exec(rest)?.[1]));
  if (!issue) throw notFound();
  if (text(fields, 'does') === 'read-labels') return json({ labels: repo.labels.map((label) => label.name) });
  if (text(fields, 'does') === 'read-body')
    return json({ body: (issue.comments.find((one) => one.id === Number(fields['id'])) ?? issue).body });
  const perform = acts[text(fields, 'does')];
  if (!perform) throw notFound();
  return json({ ok: true }, 200, {}, perform({ world, repo, login, issue }, fields));
}

const acts: Record<string, (acting: ActingOnIssue, fields: Fields) => Told> = {
  comment: (acting, fields) => addComment(acting, text(fields, 'body')),
  'edit-body': (acting, fields) => editIssue(acting, { body: text(fields, 'body') }),
  'edit-title': (acting, fields) => editIssue(acting, { title: text(fields, 'title') }),
  'edit-comment': (acting, fields) => editComment(acting, commentIn(acting, fields), text(fields, 'body')),
  'delete-comment': (acting, fields) => {
    deleteComment(acting, commentIn(acting, fields));
    return silent;
  },
  'toggle-state': (acting) => editIssue(acting, { state: acting.issue.state === 'open' ? 'closed' : 'open' }),
  'toggle-label': (acting, fields) => {
    if (acting.issue.labels.includes(text(fields, 'name'))) removeLabel(acting, text(fields, 'name'));
    else addLabels(acting, [text(fields, 'name')]);
    return silent;
  },
  react: (acting, fields) => {
    const subject: Written = text(fields, 'kind') === 'comment' ? commentIn(acting, fields) : acting.issue;
    const content = reactionContents.find((one) => one === fields['content']);
    if (content && !unreact(acting, subject, (one) => one.content === content)) react(acting, subject, content);
    return silent;
  },
};

function commentIn({ issue }: ActingOnIssue, fields: Fields) {
  const comment = issue.comments.find((one) => one.id === Number(fields['id']));
  if (!comment) throw notFound();
  return comment;
}

function text(fields: Fields, name: string): string {
  const value = fields[name];
  return typeof value === 'string' ? value : '';
}
