import type { Heading } from './List';
import { countOf } from './text';

/** What stands over a group: its name, and how many of how many are ready. */
export function HeadingText({ heading, count, ready }: Heading) {
  return (
    <>
      <bdi>{heading}</bdi>{' '}
      <span class="quiet">
        {countOf(count, 'issue')}, {ready.toLocaleString('en')} ready
      </span>
    </>
  );
}
