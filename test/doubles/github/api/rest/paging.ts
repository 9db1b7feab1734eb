import type { Repo } from '../../world/types';
import type { RestResult } from '../../../shared/told';
import type { RestCall } from './call';

/** One page of a list, with GitHub's Link header: addresses by the repository's number, not its name. */
export function paged<Item>(
  { ask, world }: RestCall,
  repo: Repo,
  items: Item[],
  shape: (item: Item) => unknown,
): RestResult {
  const size = Math.min(100, Math.max(1, Number(ask.url.searchParams.get('per_page') ?? 30) || 30));
  const page = Math.max(1, Number(ask.url.searchParams.get('page') ?? 1) || 1);
  const last = Math.max(1, Math.ceil(items.length / size));
  const link = links(ask.url, repo, page, last, world.quirks.ownName);
  return {
    status: 200,
    body: items.slice((page - 1) * size, page * size).map(shape),
    headers: link === '' ? {} : { link },
  };
}

function links(url: URL, repo: Repo, page: number, last: number, ownName?: string): string {
  const to = (wanted: number, rel: string) => {
    const there = new URL(
      url.pathname.replace(/^\/(?:repos\/[^/]+\/[^/]+|repositories\/\d+)/, `/repositories/${repo.id}`),
      url,
    );
    there.search = url.search;
    if (ownName !== undefined) there.host = ownName;
    there.searchParams.set('page', String(wanted));
    return `<${there.href}>; rel="${rel}"`;
  };
  const before = page > 1 ? [to(page - 1, 'prev')] : [];
  const after = page < last ? [to(page + 1, 'next'), to(last, 'last')] : [];
  return [...before, ...after, ...(page > 1 ? [to(1, 'first')] : [])].join(', ');
}

/** A moment from a query parameter; undefined where there is none. */
export function momentOf(url: URL, name: string): number | undefined {
  const at = Date.parse(url.searchParams.get(name) ?? '');
  return Number.isNaN(at) ? undefined : at;
}
