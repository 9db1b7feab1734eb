import type { IssuePage } from './pages';

interface Props {
  page: Pick<IssuePage, 'from' | 'to' | 'total' | 'page' | 'pages'>;
  /** The address of another page. */
  at(page: number): string;
}

/** Which issues of how many the table shows, and the ways to the others. */
export function PageWays({ page: { from, to, total, page, pages }, at }: Props) {
  const [first, last, all] = [from, to, total].map((count) => count.toLocaleString('en'));
  return (
    <nav class="pages" aria-label="Pages">
      <Way name="Previous" to={page > 1 ? at(page - 1) : undefined} />
      <span role="status">
        {first}–{last} of {all}
      </span>
      <Way name="Next" to={page < pages ? at(page + 1) : undefined} />
    </nav>
  );
}

function Way({ name, to }: { name: string; to: string | undefined }) {
  if (to === undefined)
    return (
      <span class="button" role="link" aria-disabled="true">
        {name}
      </span>
    );
  return (
    <a class="button" href={to} data-page={name.toLowerCase()}>
      {name}
    </a>
  );
}
