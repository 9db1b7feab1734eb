import { describe, expect, it } from 'vitest';
import { createLinearScene, ref as linearRef } from './linear-scene';
import { createScene, ref } from './scene';
import { saying } from '../telling';

const told = /no label “later” any more.*renamed or deleted.*retry/;

describe('a label that is renamed between choosing and sending', () => {
  it('is asked about on GitHub, and not made anew; once it is there again, a retry sets it', async () => {
    const scene = createScene();
    const label = { id: scene.world.nextId(), name: 'Later', color: 'ededed', description: '' };
    scene.repo.labels.push(label);
    const ana = await scene.device('ana');
    await ana.open(ref);
    expect((await ana.app.planning.places(ref)).labels).toContain('Later');
    label.name = 'Someday';
    await ana.say(ref, { kind: 'label', name: 'later', on: true });
    const view = await ana.flush(ref);
    expect(view.receipts['label:later']).toMatchObject({ state: 'refused', told: saying(told) });
    expect(scene.repo.labels.map(({ name }) => name)).not.toContain('later');
    // One that nobody knew of is made, as before.
    await ana.say(ref, { kind: 'label', name: 'quite new', on: true });
    await ana.flush(ref);
    expect(scene.repo.labels.map(({ name }) => name)).toContain('quite new');
    label.name = 'Later';
    await ana.say(ref, { kind: 'label', name: 'later', on: true });
    await ana.flush(ref);
    expect(scene.repo.issues.find(({ number }) => number === 2)?.labels).toEqual(expect.arrayContaining(['Later']));
  });

  it('is asked about on Linear, too', async () => {
    const scene = createLinearScene();
    const ana = await scene.device('ana');
    await ana.open(linearRef);
    const has = scene.issue('ENG-12').labelIds;
    const name = (await ana.app.planning.places(linearRef)).labels?.find((one) =>
      scene.world.labels.every((label) => label.name !== one || !has.includes(label.id)),
    );
    if (name === undefined) return expect.fail('no label to choose');
    for (const label of scene.world.labels) if (label.name === name) label.name = 'someday';
    await ana.say(linearRef, { kind: 'label', name, on: true });
    expect((await ana.flush(linearRef)).receipts[`label:${name}`]).toMatchObject({
      state: 'refused',
      told: saying(/any more.*renamed or deleted/),
    });
    expect(scene.world.labels.map((label) => label.name)).not.toContain(name);
  });
});
