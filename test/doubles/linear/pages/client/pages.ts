import { type IssueData, loadIssue, loadRows, type Me } from './data';
import { issueView } from './issue';
import { listView, plainView } from './list';
import { closeLayers, openCreate } from './menu';
import { type Draw, go, redraw } from './navigation';
import { changeLabels, changeStatus } from './properties';

interface Pages {
  /** Shows what an address means, and says what the title will be. */
  draw: Draw;
  /** What single keys do on the page shown now. */
  keys(): Record<string, (() => void) | undefined>;
}

interface View {
  title: string;
  content: HTMLElement;
  issue?: IssueData;
}

export function createPages(me: Me): Pages {
  const base = `/${me.organization.urlKey}`;
  let shown: IssueData | undefined;
  const draw: Draw = async (url, signal) => {
    const view = await viewOf(url, me, base, () => redraw(draw));
    if (signal.aborted) return view.title;
    shown = view.issue;
    document.querySelector('#page')?.replaceChildren(view.content);
    if (view.issue) settle(view.issue);
    return view.title;
  };
  const to = (path: string) => () => go(new URL(base + path, location.href), draw);
  const onIssue = (act: (issue: IssueData, changed: () => void) => void) => () =>
    shown && act(shown, () => redraw(draw));
  return {
    draw,
    keys: () => ({
      c: openCreate,
      s: onIssue(changeStatus),
      l: onIssue(changeLabels),
      Escape: closeLayers,
      'g i': to('/inbox'),
      'g m': to('/my-issues/assigned'),
      'g a': to(`/team/${me.teams.nodes[0]?.key ?? ''}/all`),
    }),
  };
}

/** The address gets the words of the title, without a step in the history. */
function settle({ url }: IssueData): void {
  const { pathname } = new URL(url);
  if (location.pathname !== pathname) history.replaceState(history.state, '', pathname + location.hash);
}

async function viewOf(url: URL, me: Me, base: string, changed: () => void): Promise<View> {
  const [, workspace = '', kind = '', name = '', part = ''] = url.pathname.split('/');
  if (`/${workspace}` !== base) return plain('Not found');
  if (kind === 'issue') return issuePage(name, me, base, changed);
  if (kind === 'team')
    return listPage(`${me.teams.nodes.find(({ key }) => key === name)?.name ?? name} › ${part}`, {
      team: { key: { eq: name } },
      ...parts[part],
    });
  if (kind === 'my-issues') return listPage('My issues', { assignee: { isMe: { eq: true } } });
  return plain(kind.slice(0, 1).toUpperCase() + kind.slice(1));
}

const parts: Record<string, Record<string, unknown>> = {
  backlog: { state: { type: { eq: 'backlog' } } },
  active: { state: { type: { in: ['unstarted', 'started'] } } },
  triage: { state: { type: { eq: 'triage' } } },
};

async function issuePage(name: string, me: Me, base: string, changed: () => void): Promise<View> {
  const issue = await loadIssue(name);
  return issue
    ? { title: `${issue.identifier} ${issue.title}`, content: issueView(issue, base, me.viewer.id, changed), issue }
    : plain('Issue not found');
}

async function listPage(title: string, filter: Record<string, unknown>): Promise<View> {
  return { title, content: listView(title, await loadRows(filter)) };
}

function plain(title: string): View {
  return { title, content: plainView(title) };
}
