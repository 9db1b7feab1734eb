// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createPanelState } from '@/components/panel/panel-state';
import { createReader } from '@/utils/panel/reader';
import { createViews } from '@/utils/panel/views';
import type { TrackerSite } from '@/utils/trackers/site';
import { background, later, ok, resetBackground } from './share-background';
import { ref, sampleView } from './share-samples';
import { telling } from '../telling';

vi.mock('@/utils/runtime', async () => ({ browser: (await import('./share-background')).fakeBrowser }));
beforeEach(resetBackground);

const site: TrackerSite = {
  patience: 0,
  asked: () => Promise.resolve(undefined),
  dataOf: () => ({ ref, title: 'T', body: { markup: 'gfm', source: 'x' }, facts: {}, readBy: 'page-data' }),
  textOf: () => undefined,
  rootsOf: () => [],
  viewerOf: () => 'ana',
  theme: () => 'light',
};

function reading(of: Partial<TrackerSite> = {}) {
  const state = createPanelState();
  const views = createViews(state, () => undefined);
  return {
    state,
    reader: createReader({
      page: document,
      site: { ...site, ...of },
      state,
      views,
      signal: new AbortController().signal,
    }),
  };
}

function shown(readAt: number) {
  return ok({ view: sampleView({ readAt }), open: false, drafts: { 'waive:story': 'a sp' } });
}

describe('reading an issue', () => {
  it.each(['ana', null])('tells who is signed in on the page: %s', async (viewer) => {
    const { state, reader } = reading({ viewerOf: () => viewer });
    background.answer = ({ kind }) => (kind === 'show' ? shown(1) : ok(sampleView({ readAt: 2 })));
    reader.show(ref);
    await expect.poll(() => state.view.value?.readAt).toBe(2);
    expect(background.asked.find(({ kind }) => kind === 'read')).toMatchObject({ viewer });
  });

  it('shows what was known first, and never after what is known now', async () => {
    const { state, reader } = reading();
    const recalled = later<unknown>();
    background.answer = ({ kind }) => (kind === 'show' ? recalled.promise : ok(sampleView({ readAt: 2 })));
    reader.show(ref);
    await expect.poll(() => state.view.value?.readAt).toBe(2);
    recalled.settle(shown(1));
    await expect.poll(() => state.waiving.value).toBe('story');
    expect(state.view.value?.readAt).toBe(2);
  });

  it('begins each issue with nothing of the one before', async () => {
    const { state, reader } = reading();
    background.answer = ({ kind }) => (kind === 'show' ? shown(1) : ok(sampleView()));
    reader.show(ref);
    await expect.poll(() => state.view.value).not.toBeNull();
    state.pending.value = { '+1': { intent: { kind: 'react', content: '+1', on: true }, turn: 1 } };
    state.refusals.value = { ready: telling('Full.') };
    state.explained.value = '+1';
    state.comparing.value = true;
    state.confirming.value = 'drop';
    state.sharing.value = { busy: 'drop', failure: 'x' };
    state.setup.value = { plan: null, existing: true, busy: true, failure: null };
    reader.show(undefined);
    const fresh = createPanelState();
    for (const part of [
      'view',
      'pending',
      'refusals',
      'explained',
      'comparing',
      'confirming',
      'sharing',
      'setup',
      'waiving',
      'expanded',
      'drafts',
    ] as const) {
      expect(state[part].value, part).toEqual(fresh[part].value);
    }
  });

  it('has an end to its failure once the background could read', () => {
    const { state, reader } = reading();
    state.ref.value = ref;
    state.failure.value = 'Could not find the title.';
    reader.told({ ...sampleView(), ref: 'github:github.com/acme/web#13' });
    expect(state.failure.value).toBe('Could not find the title.');
    reader.told(sampleView());
    expect([state.failure.value, state.view.value?.ref]).toEqual([null, ref]);
  });
});
