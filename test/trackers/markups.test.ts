import { describe, expect, it } from 'vitest';
import type { Body } from '@/utils/model/issue';
import { toBlocks } from '@/utils/markup/to-blocks';
import { judge } from '../model/judge';
import { adf } from './markups/adf';
import type { Part, Ticket } from './markups/document';
import { familyTickets } from './markups/families';
import { gfm, linearMarkdown } from './markups/markdown';
import { tickets } from './markups/tickets';
import { wiki } from './markups/wiki';

/** One ticket as each tracker stores it. */
const writers = {
  gfm: gfm,
  'linear-markdown': linearMarkdown,
  adf: adf,
  'jira-wiki': wiki,
} satisfies Partial<Record<Exclude<Body['markup'], 'blocks'>, (parts: Part[]) => string>>;

function verdicts({ title, parts }: Ticket, markup: keyof typeof writers): Record<string, string> {
  const results = judge({ title, blocks: toBlocks({ markup, source: writers[markup](parts) }), facts: {} });
  return Object.fromEntries(results.map(({ id, verdict }) => [id, verdict]));
}

describe('the same ticket in the markups of all trackers', () => {
  it.each([...tickets, ...familyTickets])('has the same verdicts: $title', (ticket) => {
    const [first, ...others] = (Object.keys(writers) as (keyof typeof writers)[]).map((markup) =>
      verdicts(ticket, markup),
    );
    for (const other of others) expect(other).toEqual(first);
  });

  it('is not always the same ticket: every check of the text passes some and fails some', () => {
    expect(tickets.length).toBeGreaterThanOrEqual(30);
    const all = tickets.map((ticket) => verdicts(ticket, 'adf'));
    for (const id of ['title', 'description', 'story', 'criteria', 'documents', 'questions']) {
      expect(
        all.map((one) => one[id]),
        id,
      ).toEqual(expect.arrayContaining(['pass', 'fail']));
    }
    expect(all.filter(({ dependencies }) => dependencies === 'unknown').length).toBeGreaterThan(2);
  });
});
