import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { createPanelState } from '@/components/panel/panel-state';
import { createIssueState } from '@/utils/panel/issue-state';
import { mirror } from '@/utils/panel/mirror';
import { cell } from '@/utils/page/cell';
import { law } from '../law';

describe('a cell', () => {
  it('tells its value at once, then each other one, until nobody wants to hear', () => {
    const count = cell(1);
    const heard = vi.fn<(value: number) => void>();
    const stop = count.subscribe(heard);
    count.value = 2;
    count.value = 2;
    stop();
    count.value = 3;
    expect([heard.mock.calls, count.value]).toEqual([[[1], [2]], 3]);
  });

  it('hears the same function twice where it is given twice', () => {
    const count = cell(1);
    const heard = vi.fn<(value: number) => void>();
    count.subscribe(heard)();
    count.subscribe(heard);
    count.value = 2;
    expect(heard.mock.calls).toEqual([[1], [1], [2]]);
  });
});

const words = ['said', 'failure'] as const;
const change = fc.record({
  side: fc.constantFrom('closed', 'open'),
  field: fc.constantFrom(...words),
  value: fc.string({ maxLength: 3 }),
});

describe('the states of a closed panel and its sheet', () => {
  law(
    'are one, whichever side says something',
    fc.property(fc.array(change), (changes) => {
      const [closed, open] = [createIssueState(), createPanelState()];
      closed.said.value = 'said before the sheet came';
      mirror(closed, open, new AbortController().signal);
      expect(open.said.value).toBe('said before the sheet came');
      for (const { side, field, value } of changes) {
        (side === 'closed' ? closed : open)[field].value = value;
        for (const name of words) expect(open[name].value).toBe(closed[name].value);
      }
    }),
  );

  it('are two again once the panel ends', () => {
    const [closed, open] = [createIssueState(), createPanelState()];
    const end = new AbortController();
    mirror(closed, open, end.signal);
    end.abort();
    closed.said.value = 'on the page';
    open.failure.value = 'in the sheet';
    expect([open.said.value, closed.failure.value]).toEqual(['', null]);
  });

  it('hold nothing of the issue before: what only the sheet has goes with it, and drafts of the new one come', () => {
    const [closed, open] = [createIssueState(), createPanelState()];
    mirror(closed, open, new AbortController().signal);
    closed.ref.value = 'github:github.com/acme/app#1';
    closed.remember({ 'waive:story': 'A sp' });
    expect([open.waiving.value, open.drafts.value]).toEqual(['story', { 'waive:story': 'A sp' }]);
    closed.ref.value = 'github:github.com/acme/app#2';
    closed.forget();
    expect([open.ref.value, open.waiving.value, open.drafts.value]).toEqual(['github:github.com/acme/app#2', null, {}]);
  });
});
