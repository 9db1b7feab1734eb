import { keyOf } from '@/utils/model/ref';
import type { Alike as Found } from '@/utils/model/rows/alike';

interface Props {
  found: readonly Found[];
  /** Begins to mark it as a duplicate. */
  mark(): void;
}

/** More would tell no more. */
const mostWords = 4;

/** Issues that may be the same as the one that is shown, and why. */
export function Alike({ found, mark }: Props) {
  if (found.length === 0) return null;
  return (
    <section class="alike" aria-label="Likely duplicates">
      <p>{found.length === 1 ? 'This may be a duplicate of:' : 'This may be a duplicate of one of these:'}</p>
      <ul>
        {found.map(({ row, words }) => (
          <li key={row.ref}>
            <a href={row.link} data-alike={row.ref}>
              <span translate={false}>{keyOf(row.ref)}</span> <bdi>{row.title}</bdi>
            </a>{' '}
            <span class="quiet">
              Both say <bdi>{words.slice(0, mostWords).join(', ')}</bdi>.
            </span>
          </li>
        ))}
      </ul>
      <button type="button" class="button" data-action="mark-duplicate" aria-keyshortcuts="d" onClick={mark}>
        Mark as a duplicate… <kbd>d</kbd>
      </button>
    </section>
  );
}
