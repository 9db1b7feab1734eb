// @vitest-environment happy-dom
import { cleanup } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { PanelState } from '@/components/panel/panel-state';
import { check, stage, violations, view } from './stage';
import { telling } from '../telling';

afterEach(cleanup);

const states: [string, (state: PanelState) => void][] = [
  ['closed', (state) => (state.open.value = false)],
  ['open', () => undefined],
  ['with details', (state) => (state.expanded.value = 'story')],
  ['with a hand-ticked check', (state) => (state.expanded.value = 'design')],
  ['with a waiver being written', (state) => (state.expanded.value = state.waiving.value = 'story')],
  ['with its keys shown', (state) => (state.help.value = true)],
  ['while it reads', (state) => (state.view.value = null)],
  ['after a failure', (state) => (state.failure.value = 'Could not fetch this page.')],
  [
    'after an update',
    (state) => {
      state.updated.value = true;
      state.drafts.value = { 'waive:story': 'A sp' };
    },
  ],
  [
    'with a notice',
    (state) => (state.view.value = view({ notices: [{ id: 'database', told: telling('The disk is full.') }] })),
  ],
  [
    'with receipts',
    (state) =>
      (state.view.value = view({
        receipts: {
          'waive:story': { state: 'refused', told: telling('The disk is full.') },
          'waive:size': { state: 'here', told: telling('Kept on this device') },
        },
      })),
  ],
];

describe('axe', () => {
  it.each(states)('finds nothing wrong with the panel %s', async (_, set) => {
    stage(set);
    expect(await violations()).toEqual([]);
  });

  it('would find a button without a name', async () => {
    const { shadow } = stage();
    shadow.append(document.createElement('button'));
    expect(await violations()).toEqual([expect.stringMatching(/^button-name/)]);
  });
});

describe('the hooks for tests and assistive scripts', () => {
  it('name the panel, each check, its verdict and what became of a change', () => {
    const { shadow } = stage(
      (state) =>
        (state.view.value = view({ receipts: { 'waive:story': { state: 'sending', told: telling('Keeping…') } } })),
    );
    expect(shadow.querySelector('[role=complementary]')?.getAttribute('aria-label')).toBe('Tend');
    const hooks = [...shadow.querySelectorAll('[data-check]')].map((row) =>
      ['data-check', 'data-verdict', 'data-receipt'].map((name) => row.getAttribute(name)),
    );
    expect(hooks).toEqual([
      ['title', 'pass', null],
      ['story', 'fail', 'sending'],
      ['criteria', 'waived', null],
      ['size', 'unknown', null],
      ['design', 'fail', null],
    ]);
  });

  it('are not there on a page without an issue', () => {
    const { shadow } = stage((state) => (state.ref.value = undefined));
    expect(shadow.querySelector('[role=complementary]')).toBeNull();
  });
});

describe('what is told by colour', () => {
  it('is told in words too', () => {
    const { shadow } = stage();
    const names = [...shadow.querySelectorAll('.verdict')].map((icon) => icon.getAttribute('aria-label'));
    expect(names).toEqual(['Passes', 'Missing', 'Waived', 'Not known', 'Missing']);
  });

  it('is told of the ring in the name of the closed panel', () => {
    const { find } = stage((state) => (state.open.value = false));
    expect(find('.tab').getAttribute('aria-label')).toBe('Open Tend: 2 of 3 required checks pass');
    expect(find('.tab').textContent).toBe('2');
  });
});

describe('text that others wrote', () => {
  const hostile = '<img src=x onerror="document.title=1"><script>document.title=2</script>&lt;b&gt;';

  it('stays text, wherever it is shown', () => {
    const { shadow } = stage((state) => {
      const [first] = view().checks;
      if (!first) throw new Error('No check.');
      state.view.value = view({
        title: hostile,
        notices: [{ id: 'database', told: telling(hostile) }],
        receipts: { [`waive:${first.id}`]: { state: 'refused', told: telling(hostile) } },
        checks: [
          {
            ...first,
            verdict: 'fail',
            name: hostile,
            why: [telling(hostile)],
            fix: hostile,
            evidence: [{ where: 'body', text: hostile }],
          },
        ],
      });
      state.expanded.value = state.waiving.value = first.id;
      state.drafts.value = { [`waive:${first.id}`]: hostile };
      state.failure.value = hostile;
      state.said.value = hostile;
    });
    expect(shadow.querySelectorAll('img, script, b')).toHaveLength(0);
    expect(shadow.textContent?.split(hostile).length).toBeGreaterThan(8);
    expect(document.title).toBe('');
  });

  it('keeps its own direction', () => {
    const title = 'المسودات تضيع عند انقطاع الشبكة';
    const { find } = stage((state) => {
      state.view.value = view({
        title,
        checks: [check('story', { evidence: [{ where: 'body', text: title }], fix: title })],
      });
      state.expanded.value = state.waiving.value = 'story';
    });
    expect(find('.issue-title').textContent).toBe(title);
    for (const part of ['.issue-title', '.quote', '.fix-text', 'textarea'])
      expect(find(part).getAttribute('dir'), part).toBe('auto');
  });

  it('is cut where it would fill the panel', () => {
    const { find, shadow } = stage((state) => {
      const evidence = Array.from({ length: 4000 }, (_, at) => ({
        where: 'body' as const,
        text: `${at} ${'long '.repeat(200)}`,
      }));
      state.view.value = view({
        checks: view().checks.map((check) => (check.id === 'story' ? Object.assign({}, check, { evidence }) : check)),
      });
      state.expanded.value = 'story';
    });
    expect(shadow.querySelectorAll('.quote')).toHaveLength(5);
    expect(find('.quote').textContent?.length).toBe(240);
    expect(find('.more').textContent).toBe('and 3995 more');
  });
});
