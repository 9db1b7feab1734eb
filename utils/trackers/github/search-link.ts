import type { Term } from '@/utils/model/rows/filter';
import type { SearchWords } from '../search-link';

const day = 24 * 60 * 60 * 1000;

/**
 * The search of a repository's list of issues.
 * https://docs.github.com/en/issues/tracking-your-work-with-issues/using-issues/filtering-and-searching-issues-and-pull-requests
 */
export function githubSearch(now: number): SearchWords {
  return {
    say: (term) => said(term, now),
    link: (conditions, issue) => {
      const search = ['is:issue', ...conditions, ...(conditions.some(isWord) ? ['in:title'] : [])].join(' ');
      return `${issue.replace(/\/\d+$/, '')}?q=${encodeURIComponent(search)}`;
    },
  };
}

/** A word without signs, which a search could take for more than a word; nor one that joins conditions. */
function isWord(text: string): boolean {
  return /^[\p{L}\p{N}]+$/u.test(text) && !/^(?:and|or|not)$/.test(text);
}

function said({ key, values, not }: Term, now: number): string | undefined {
  const minus = not ? '-' : '';
  const [one = ''] = values;
  if (key === '') return !not && isWord(one) ? one : undefined;
  // Within double quotes there is no way to write one.
  if (values.some((value) => value.includes('"'))) return undefined;
  if (key === 'label' && not) return values.map((label) => `-label:"${label}"`).join(' ');
  if (key === 'label') return `label:${values.map((label) => `"${label}"`).join(',')}`;
  // A search has one of each of the others: either this or that, it cannot say.
  if (values.length !== 1) return undefined;
  if (key === 'is' && (one === 'open' || one === 'closed')) return `${minus}is:${one}`;
  if (key === 'is' && one === 'mine') return `${minus}assignee:@me`;
  if (key === 'no' && ['label', 'assignee', 'milestone'].includes(one)) return `${minus}no:${one}`;
  if (key === 'assignee' && /^@me$|^[\w-]+$/.test(one)) return `${minus}assignee:${one}`;
  if (key === 'milestone') return `${minus}milestone:"${one}"`;
  if (key === 'updated' && !not) return since(one, now);
  return undefined;
}

/** `<90d` is later than that day, `>90d` earlier. */
function since(span: string, now: number): string {
  const at = new Date(now - Number(span.slice(1, -1)) * day).toISOString().slice(0, 19);
  return `updated:${span.startsWith('<') ? '>' : '<'}${at}Z`;
}
