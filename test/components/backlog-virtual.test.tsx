// @vitest-environment happy-dom
import { act, cleanup, render } from '@testing-library/preact';
import { useRef } from 'preact/hooks';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useVirtual } from '@/components/backlog/use-virtual';

const height = 36;
/** Ten lines are in view. */
const inView = 10;

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(height * inView);
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(1000);
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

function Lines({ name, count }: { name: string; count: number }) {
  const scroller = useRef<HTMLDivElement>(null);
  const { items } = useVirtual(scroller, { name, count, height, head: 0, kept: -1 });
  return (
    <div ref={scroller} class="list">
      {items.map(({ index }) => (
        <span key={index} data-line={index} />
      ))}
    </div>
  );
}

const drawn = (): number[] =>
  [...document.querySelectorAll<HTMLElement>('[data-line]')].map((line) => Number(line.dataset['line']));
const scroll = (to: number): void => {
  const list = document.querySelector('.list');
  if (list) list.scrollTop = to * height;
  act(() => void list?.dispatchEvent(new Event('scroll')));
};
const reach = (lines: readonly number[]): number[] => [lines[0] ?? -1, lines.at(-1) ?? -1];

it('draws what is seen at once, and what is beyond it when the list rests', () => {
  const { rerender } = render(<Lines name="one" count={1000} />);
  act(() => undefined);
  expect(drawn().length).toBeLessThanOrEqual(inView + 1);
  act(() => void vi.advanceTimersByTime(100));
  expect(drawn().length).toBeGreaterThan(inView + 7);
  rerender(<Lines name="two" count={900} />);
  expect(drawn().length).toBeLessThanOrEqual(inView + 1);
  act(() => void vi.advanceTimersByTime(100));
  expect(drawn().length).toBeGreaterThan(inView + 7);
});

it('keeps what is beyond as the same list is scrolled or changes, and leaves it when it jumps', () => {
  const { rerender } = render(<Lines name="one" count={1000} />);
  act(() => void vi.advanceTimersByTime(100));
  scroll(5);
  expect(reach(drawn())).toEqual([0, 5 + inView + 7]);
  rerender(<Lines name="one" count={1001} />);
  expect(reach(drawn())).toEqual([0, 5 + inView + 7]);
  scroll(500);
  expect(reach(drawn())).toEqual([500, 500 + inView - 1]);
  act(() => void vi.advanceTimersByTime(100));
  expect(reach(drawn())).toEqual([500 - 8, 500 + inView + 7]);
});
