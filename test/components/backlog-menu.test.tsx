// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { findEntries } from '@/components/backlog/find-entries';
import { Help } from '@/components/backlog/Help';
import { Menu } from '@/components/backlog/Menu';
import {
  bulkEntries,
  issueEntries,
  listEntries,
  type MenuEntry,
  pageEntries,
  selectionEntries,
  viewEntries,
} from '@/components/backlog/menu-entries';
import { startPlace } from '@/utils/model/rows/place';
import { viewIds } from '@/utils/model/rows/views';

afterEach(cleanup);

const nothing = (): void => undefined;
const issue = { key: 'ENG-7', peeking: false, selected: false, peek: nothing, open: nothing, toggle: nothing };
const saved = Array.from({ length: 11 }, (_, at) => ({ name: `Mine ${at + 1}`, hash: `#view=untouched&q=${at}` }));

function entries(go: (part: object) => void = nothing): MenuEntry[] {
  return [
    ...issueEntries(issue),
    ...selectionEntries({ count: 2, all: nothing, clear: nothing }),
    ...bulkEntries(2, { edit: nothing, undo: nothing, recent: nothing }),
    ...viewEntries(saved, startPlace, go),
    ...pageEntries({ search: nothing, again: nothing, help: nothing, settings: nothing }),
    ...listEntries([{ project: 'linear:acme/ENG', name: 'ENG' }], go),
  ];
}

const entry = (group: string, name: string) => ({ group, name });
const named = (typed: string): string[] => findEntries(entries(), typed).map(({ name }) => name);

describe('finding a command', () => {
  it('shows everything, in its order, where nothing is typed', () => {
    expect(findEntries(entries(), ' ').map(({ name }) => name)).toEqual(entries().map(({ name }) => name));
  });

  it('prefers names that begin so, then words that do, and keeps groups together', () => {
    const all = [
      entry('One', 'Regrouping'),
      entry('One', 'By group'),
      entry('Two', 'Other'),
      entry('Two', 'Group by epic'),
      entry('Two', 'A group'),
    ];
    expect(findEntries(all, 'group').map(({ name }) => name)).toEqual([
      'Group by epic',
      'A group',
      'By group',
      'Regrouping',
    ]);
  });

  it('wants every word, of the name or of its group, whatever its capitals and accents', () => {
    expect(named('sort prio')).toEqual(['Priority']);
    expect(named('PRIORITY nobody')).toEqual([]);
    expect(findEntries([entry('Views', 'État des lieux')], 'etat').length).toBe(1);
    expect(findEntries([entry('Views', '(.*) [a')], '(.*) [').length).toBe(1);
  });
});

describe('the command menu', () => {
  it('names no key that the list of keys leaves out', () => {
    render(<Help />);
    const shown = [...document.querySelectorAll('kbd')].map(({ textContent }) => textContent ?? '');
    const alone = shown.flatMap((keys) => [keys, ...keys.split(' ')]);
    for (const { keys } of entries().filter(({ group }) => group !== 'Your views')) {
      if (keys) expect(alone).toContain(keys);
    }
    expect(shown).toContain('Ctrl+K');
    expect(entries().filter(({ group, keys }) => group === 'Views' && keys)).toHaveLength(viewIds.length);
  });

  it('gives keys to the first nine of one’s own views, and goes where each leads', () => {
    const go = vi.fn();
    const own = entries(go).filter(({ group }) => group === 'Your views');
    expect(own.map(({ keys }) => keys)).toEqual([
      ...Array.from({ length: 9 }, (_, at) => `g ${at + 1}`),
      undefined,
      undefined,
    ]);
    own[10]?.run();
    expect(go).toHaveBeenCalledWith({ ...startPlace, view: 'untouched', filter: '10' });
  });

  it('is walked by arrows, round its ends, and does what Enter is pressed on, once closed', () => {
    const done: string[] = [];
    const one = (name: string): MenuEntry => ({ group: 'Page', name, run: () => done.push(name) });
    render(<Menu entries={[one('First'), one('Second'), one('Third')]} close={() => done.push('closed')} />);
    const field = screen.getByRole('combobox');
    const chosen = (): string | null | undefined =>
      document.getElementById(field.getAttribute('aria-activedescendant') ?? '')?.textContent;
    expect(chosen()).toBe('First');
    fireEvent.keyDown(field, { key: 'ArrowUp' });
    expect(chosen()).toBe('Third');
    fireEvent.keyDown(field, { key: 'ArrowDown' });
    fireEvent.keyDown(field, { key: 'ArrowDown' });
    expect(chosen()).toBe('Second');
    fireEvent.keyDown(field, { key: 'Enter', isComposing: true });
    expect(done).toEqual([]);
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(done).toEqual(['closed', 'Second']);
  });

  it('says so where no command has the words, and Enter does nothing then', () => {
    const close = vi.fn();
    render(<Menu entries={entries()} close={close} />);
    const field = screen.getByRole('combobox');
    fireEvent.input(field, { target: { value: 'no such thing' } });
    expect(screen.getByText('No command has these words.')).toBeTruthy();
    fireEvent.keyDown(field, { key: 'ArrowDown' });
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(close).not.toHaveBeenCalled();
  });
});
