import type { Term } from '@/utils/model/rows/filter';
import type { Row } from '@/utils/model/rows/row';
import { nameOfProject } from '@/utils/model/ref';
import { stageOf } from '@/utils/model/rows/views';
import type { SearchWords } from '../search-link';

/** Fields of JQL that every Jira has, by filter word. */
const fields: Record<string, string> = {
  label: 'labels',
  assignee: 'assignee',
  priority: 'priority',
  status: 'status',
  milestone: 'fixVersion',
  sprint: 'sprint',
};

/**
 * Jira's own search. Jira shows an error for a name that it does not know, so only names that issues here bear are
 * asked for. https://support.atlassian.com/jira-work-management/docs/advanced-search-reference-jql-operators/
 */
export function jiraSearch(project: string, known: readonly Row[]): SearchWords {
  const key = nameOfProject(project).split('/').at(-1) ?? '';
  const names = namesIn(known);
  return {
    say: (term) => said(term, names),
    link: (conditions, issue) => {
      const jql = [`project = ${quoted(key)}`, ...conditions].join(' AND ');
      return `${issue.slice(0, issue.lastIndexOf('/browse/'))}/issues/?jql=${encodeURIComponent(jql)}`;
    },
  };
}

/** What issues bear, as Jira writes it, by how a filter has it. */
type Names = Record<string, Map<string, string>>;

function namesIn(rows: readonly Row[]): Names {
  const lower = (names: readonly (string | null | undefined)[]): Map<string, string> =>
    new Map(names.flatMap((name) => (name ? [[name.toLowerCase(), name]] : [])));
  // The page's own statuses and stages hold issues that have another status in Jira.
  const own = new Set(rows.flatMap((row) => [row.status, stageOf(row)]));
  return {
    label: lower(rows.flatMap(({ labels }) => labels)),
    status: lower(rows.map(({ trackerStatus }) => trackerStatus).filter((name) => !own.has(name?.toLowerCase()))),
    priority: lower(rows.map(({ priority }) => priority)),
    milestone: lower(rows.map(({ plan }) => plan.milestone)),
    sprint: lower(rows.map(({ plan }) => plan.sprint)),
  };
}

function said({ key, values, not }: Term, names: Names): string | undefined {
  const [word = ''] = values;
  if (key === '') return isWord(word) ? `${not ? 'NOT ' : ''}summary ~ "${word}*"` : undefined;
  // In Jira an issue is in all sprints that it ever was in, here in the one that it is in now.
  if (key === 'sprint' && not) return undefined;
  const either = values.map((one) => condition(key, one, names));
  if (either.includes(undefined)) return undefined;
  const text = either.length === 1 ? either.join('') : `(${either.join(' OR ')})`;
  return not ? without(key, text) : text;
}

/** What lacks a field is not what has another value there, in JQL; for people it is. */
function without(key: string, text: string): string {
  const field = fields[key];
  return field === undefined ? `NOT ${text}` : `(${field} IS EMPTY OR NOT ${text})`;
}

function condition(key: string, one: string, names: Names): string | undefined {
  if (key === 'is' && one === 'open') return 'statusCategory != Done';
  if (key === 'is' && one === 'closed') return 'statusCategory = Done';
  if ((key === 'is' && one === 'mine') || (key === 'assignee' && one === '@me')) return 'assignee = currentUser()';
  if (key === 'no')
    return ['label', 'assignee', 'priority', 'milestone'].includes(one) ? `${fields[one]} IS EMPTY` : undefined;
  if (key === 'updated') return `updated ${one.startsWith('<') ? '>' : '<'} -${one.slice(1)}`;
  const name = names[key]?.get(one);
  return name === undefined || fields[key] === undefined ? undefined : `${fields[key]} = ${quoted(name)}`;
}

function isWord(text: string): boolean {
  return /^[\p{L}\p{N}]+$/u.test(text);
}

function quoted(text: string): string {
  return `"${text.replace(/[\\"]/g, '\\$&')}"`;
}
