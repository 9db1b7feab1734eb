import { search } from '../searching';
import { ok } from '../../../shared/told';
import type { RestHandler } from './call';
import { issueShape } from './shapes/issue';

export const searchIssues: RestHandler = ({ world, caller, ask }) => {
  const size = Math.min(100, Number(ask.url.searchParams.get('per_page') ?? 30));
  const page = Number(ask.url.searchParams.get('page') ?? 1);
  const found = search(world, ask.url.searchParams.get('q') ?? '', caller);
  const items = found
    .slice((page - 1) * size, page * size)
    .map(({ repo, issue }) => Object.assign(issueShape(world, repo, issue), { score: 1 }));
  return ok({ total_count: found.length, incomplete_results: false, search_type: 'lexical', items });
};
