import { entryKeyOf } from '@/utils/model/entry-key';
import { hostOf, type IssueRef, nameOfProject, projectOf, type TrackerId, trackerOf } from '@/utils/model/ref';

/** Where people open an issue, below where a tracker's addresses begin (`Access.base`). */
const paths: Record<TrackerId, (ref: IssueRef) => string> = {
  github: (ref) => `/${nameOfProject(projectOf(ref))}/issues/${entryKeyOf(ref)}`,
  jira: (ref) => `/browse/${entryKeyOf(ref)}`,
  linear: (ref) => `/issue/${entryKeyOf(ref)}`,
};

/** The address of an issue's own page. `base` as an account has it; without one, https at the issue's host. Pure. */
export function linkOf(ref: IssueRef, base?: string): string {
  const tracker = trackerOf(ref);
  return `${base ?? (tracker === 'linear' ? `https://linear.app/${hostOf(ref)}` : `https://${placeOf(ref)}`)}${paths[tracker](ref)}`;
}

/** Host and context path of a Jira, the host alone elsewhere. */
function placeOf(ref: IssueRef): string {
  const place = ref.slice(ref.indexOf(':') + 1);
  return trackerOf(ref) === 'jira' ? place.slice(0, place.lastIndexOf('/')) : hostOf(ref);
}

/** Where people open a comment of an issue, by its id as ledgers have it; `link`: the issue's own address. Pure. */
export function commentLinkOf(ref: IssueRef, link: string, comment: string): string {
  const behind: Record<TrackerId, string> = {
    github: `#issuecomment-${comment}`,
    jira: `?focusedCommentId=${comment}`,
    linear: `#comment-${comment.slice(0, 8)}`,
  };
  return `${link}${behind[trackerOf(ref)]}`;
}
