import { describe, expect, it } from 'vitest';
import type { IssueRef } from '@/utils/model/ref';
import { toBlocks } from '@/utils/markup/to-blocks';
import { sentence, sentences } from '@/utils/words/sentence';
import { fieldOf } from '@/utils/model/intent-field';
import { assertValidLog } from '../doubles/valid';
import type { Device } from './device';
import { createJiraScene } from './jira-scene';
import { createLinearScene } from './linear-scene';
import type { Place } from './place';
import { createScene, ref as github } from './scene';

interface Stand {
  scene: Pick<Place, 'log'>;
  ref: IssueRef;
  ana: Device;
}

const jira = async (site: 'acme' | 'dc', way: 'token' | 'session'): Promise<Stand> => {
  const scene = createJiraScene(site, way);
  return { scene, ref: scene.ref, ana: await scene.device('ana') };
};
const stands: Record<string, () => Promise<Stand>> = {
  GitHub: async () => {
    const scene = createScene();
    return { scene, ref: github, ana: await scene.device('ana') };
  },
  'Jira Cloud': () => jira('acme', 'token'),
  'Jira Data Center': () => jira('dc', 'session'),
  Linear: async () => {
    const scene = createLinearScene();
    return { scene, ref: 'linear:acme/ENG-12', ana: await scene.device('ana') };
  },
};

/** With what every tracker writes in its own way, and what one of them takes for a name. */
const text = 'Decisions:\n\n- CSV only, says @ben and [~ben] (cleo, https://example.com/a_b_c)\n\nAnd *thanks*.';

describe.each(Object.entries(stands))('closing the loop in %s', (name, start) => {
  it('previews the very text that is then posted, and names whom that tracker would tell', async () => {
    const { ana, ref, scene } = await start();
    await ana.open(ref);
    const { blocks, notifies } = await ana.app.summaries.preview(ref, text, '');
    await ana.say(ref, { kind: 'summary', text, set: [] });
    expect((await ana.flush(ref)).receipts['loop']).toMatchObject({ state: 'saved' });
    const posted = (await ana.app.store.discussion(ref))?.comments.at(-1);
    expect(toBlocks(posted?.body ?? { markup: 'plain', source: '' }).filter(({ kind }) => kind !== 'hidden')).toEqual(
      blocks,
    );
    expect(/ It mentions (.*)\.$/.exec(sentences(notifies))?.[1]).toBe(name === 'Jira Cloud' ? undefined : 'ben');
    await assertValidLog(scene.log());
  });

  it('sets all that it offers there, each with a receipt of its own', async () => {
    const { ana, ref, scene } = await start();
    await ana.open(ref);
    const { choices, notes } = await ana.app.summaries.draft(ref);
    expect(notes.filter(({ told }) => sentence(told).startsWith('Some things cannot be set'))).toEqual([]);
    expect(choices.map(({ label }) => label)).toEqual(expect.arrayContaining(['Status', 'Estimate', 'Assignee']));
    // Another project has other milestones.
    const chosen = choices
      .filter(({ label }) => label !== 'Status' && label !== 'Project')
      .flatMap(({ options }) => options.find((option) => option.name === '5') ?? options[0] ?? []);
    for (const { intent } of chosen) await ana.say(ref, intent);
    const { receipts } = await ana.flush(ref);
    expect(chosen.map(({ intent }) => receipts[fieldOf(intent)]?.state)).toEqual(chosen.map(() => 'saved'));
    const again = await ana.app.summaries.draft(ref);
    expect(again.choices.find(({ label }) => label === 'Estimate')?.now).toBe('5');
    expect(again.choices.find(({ label }) => label === 'Assignee')?.now).toMatch(/^\S/);
    await assertValidLog(scene.log());
  });
});
