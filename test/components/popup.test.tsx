// @vitest-environment happy-dom
import { cleanup, fireEvent, render } from '@testing-library/preact';
import type { ComponentProps } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Popup } from '@/components/popup/Popup';
import { projectOf } from '@/utils/model/ref';
import type { Row } from '@/utils/model/rows/row';
import { readyRow, row } from '../rows/sample';
import { check, drawn, ref, view, violations } from './stage';

afterEach(cleanup);

type Props = ComponentProps<typeof Popup>;

const views = (): (string | null)[] =>
  [...document.querySelectorAll('[data-view]')].map((one) => one.getAttribute('data-view'));

async function popup(props: Partial<Props> = {}): Promise<{ text: () => string; click: (action: string) => void }> {
  const all: Props = {
    active: () => Promise.resolve({ ref, view: view() }),
    reveal: vi.fn(() => Promise.resolve()),
    options: vi.fn(() => Promise.resolve()),
    backlog: vi.fn(() => Promise.resolve()),
    follow: () => undefined,
    ...props,
  };
  const { container } = render(
    <main>
      <Popup {...all} />
    </main>,
  );
  await drawn();
  return {
    text: () => container.textContent ?? '',
    click: (action) => void fireEvent.click(container.querySelector(`[data-action=${action}]`) ?? container),
  };
}

describe('the popup', () => {
  it('shows how ready the issue in the tab is, and what is missing of what is required', async () => {
    const { text } = await popup({
      active: () =>
        Promise.resolve({
          ref,
          view: view({
            checks: [
              check('title', { verdict: 'pass' }),
              check('story'),
              check('size', { level: 'advised' }),
              check('criteria', { verdict: 'unknown' }),
            ],
          }),
        }),
    });
    expect(text()).toContain('#12');
    expect(text()).toContain('1/3Not ready yet');
    expect([...document.querySelectorAll('[data-check]')].map((row) => row.getAttribute('data-check'))).toEqual([
      'story',
      'criteria',
    ]);
  });

  it('says so where all is there', async () => {
    const { text } = await popup({
      active: () => Promise.resolve({ ref, view: view({ checks: [check('title', { verdict: 'pass' })] }) }),
    });
    expect(text()).toContain('Ready for grooming');
  });

  it('says so where the tab shows no issue, and offers no panel', async () => {
    const { text } = await popup({ active: () => Promise.resolve(null) });
    expect(text()).toContain('No issue in this tab');
    expect(document.querySelector('[data-action=reveal]')).toBeNull();
  });

  it('says so where the issue was not read yet', async () => {
    const { text } = await popup({ active: () => Promise.resolve({ ref, view: null }) });
    expect(text()).toContain('was not read yet');
  });

  it('says what went wrong', async () => {
    const { text, click } = await popup({
      active: () => Promise.reject(new Error("Tend's database cannot be used.")),
      options: () => Promise.reject(new Error('No settings.')),
    });
    expect(text()).toContain("Tend's database cannot be used.");
    click('options');
    await drawn();
    expect(document.querySelector('[role=alert]')?.textContent).toBe('No settings.');
  });

  it('leads to the panel and to the settings', async () => {
    const [reveal, options] = [vi.fn(() => Promise.resolve()), vi.fn(() => Promise.resolve())];
    const { click } = await popup({ reveal, options });
    click('reveal');
    click('options');
    await drawn();
    expect([reveal.mock.calls.length, options.mock.calls.length]).toEqual([1, 1]);
  });

  const given = (rows: readonly Row[]): Partial<Props> => ({ follow: (tell) => tell(rows) });
  const other = readyRow(9, { project: 'jira:acme.atlassian.net/WEB' });

  it('counts what the project of the tab waits for, and opens each list', async () => {
    const backlog = vi.fn(() => Promise.resolve());
    const rows = [row(1), row(2, { asks: ['vote'] }), other].map((one) => ({ ...one, project: projectOf(ref) }));
    const { text } = await popup({ backlog, ...given([...rows, other]) });
    expect(text()).toContain('Waiting for me1Needs grooming2Ready for grooming1');
    fireEvent.click(document.querySelector('[data-view=needs-grooming]') ?? document.body);
    expect(backlog).toHaveBeenCalledExactlyOnceWith({ view: 'needs-grooming', project: projectOf(ref) });
    expect(await violations()).toEqual([]);
  });

  it('counts all projects where the tab shows no issue', async () => {
    const backlog = vi.fn(() => Promise.resolve());
    const { text } = await popup({ active: () => Promise.resolve(null), backlog, ...given([row(1), other]) });
    expect(text()).toContain('All projectsNeeds grooming1Ready for grooming1');
    fireEvent.click(document.querySelector('[data-view=needs-grooming]') ?? document.body);
    expect(backlog).toHaveBeenCalledExactlyOnceWith({ view: 'needs-grooming' });
  });

  it.each([
    ['no issue is known', given([])],
    ['nothing of this project is', given([other])],
    ['all is planned', given([readyRow(1, { project: projectOf(ref), estimate: '3', plan: { sprint: 'S' } })])],
    ['the database cannot be read', { follow: (_, fail) => fail(new Error('NoSuchDatabaseError')) }],
  ] satisfies [string, Partial<Props>][])('counts nothing where %s, and leads there all the same', async (_, more) => {
    const { text } = await popup(more);
    expect(views()).toEqual([]);
    expect(text()).not.toContain('Error');
    expect(document.querySelector('[data-action=backlog]')).not.toBeNull();
  });

  it('shows a hostile title as text', async () => {
    const title = '<img src=x onerror=1>';
    const { text } = await popup({ active: () => Promise.resolve({ ref, view: view({ title }) }) });
    expect(text()).toContain(title);
    expect(document.querySelector('img')).toBeNull();
  });

  const states: [string, Props['active']][] = [
    ['on an issue', () => Promise.resolve({ ref, view: view() })],
    ['on no issue', () => Promise.resolve(null)],
    ['after a failure', () => Promise.reject(new Error('No.'))],
  ];
  it.each(states)('has nothing that axe finds %s', async (_, active) => {
    await popup({ active });
    expect(await violations()).toEqual([]);
  });
});
