import { describe, expect, it } from 'vitest';
import { projectOf, tenantOf } from '@/utils/model/ref';
import type { RoundPost } from '@/utils/model/rounds/post';
import { sentence } from '@/utils/words/sentence';
import { assertValidLog } from '../doubles/valid';
import type { Device } from './device';
import { beginRound, roundNow, type RoundPlace, roundPlaces, saveRules, told } from './round-place';
import { saying } from '../telling';

async function shown(place: RoundPlace, device: Device, what: RoundPost['text'] = 'agenda'): Promise<RoundPost> {
  const all = await device.app.roundPosts.show(what === 'report' ? 'report' : 'agenda', roundNow(place).reveals, true);
  expect(all).toHaveLength(1);
  if (!all[0]) throw new Error('Nothing can be posted.');
  return all[0];
}

/** Says so, and sends what is owed. */
async function posts(place: RoundPlace, device: Device, text: string, id: string): Promise<void> {
  const { reveals } = roundNow(place);
  await device.app.roundPosts.post(id, { project: projectOf(place.ref), what: 'agenda', reveals, text });
  await device.app.sync.run(tenantOf(place.ref));
}

describe.each(Object.entries(roundPlaces))('posting of a round, on %s', (_name, create) => {
  it('writes what was shown once, says where it stands, and tells no more people than it names', async () => {
    const place = create();
    const ana = await beginRound(place);
    await ana.say(place.ref, { kind: 'live', reason: 'We differ' });
    await ana.flush(place.ref);
    await ana.soon();
    const before = await shown(place, ana);
    expect(before.receipt).toBeUndefined();
    expect(before.text).toContain('Agenda: round of 26 November');
    expect(before.blocks.map(({ kind }) => kind)).toEqual(['heading', 'paragraph', 'list']);
    expect(JSON.stringify(before.blocks)).toContain('somebody wants to talk about it');
    expect(place.posts()).toEqual([]);
    place.requests();
    await posts(place, ana, before.text, 'post-0001');
    const sent = place.requests();
    expect(place.posts()).toHaveLength(1);
    // Of all others nobody follows the ledger, or has it assigned.
    expect(told(sent)).toEqual(place.followers);
    if (place.followers.length > 0) expect(sentence(before.notifies)).toContain('people who watch this repository');
    const after = await shown(place, ana);
    expect(after).toMatchObject({ receipt: { state: 'saved' }, text: before.text });
    expect(after.posted?.startsWith(after.link)).toBe(true);
    // The same again, from another press, another device and another life of the worker.
    await posts(place, ana, before.text, 'post-0002');
    await posts(place, ana, before.text, 'post-0001');
    ana.restart();
    expect((await shown(place, ana)).posted).toBeDefined();
    place.pass(61 * 60_000);
    const other = await place.device('ana');
    await other.open(place.ref);
    await other.soon();
    const seen = await shown(place, other);
    expect(seen.posted).toBeDefined();
    await posts(place, other, seen.text, 'post-0003');
    expect(place.posts()).toHaveLength(1);
    assertValidLog(place.log());
  });

  it('is in the language of the rules, and names what was posted before and reads otherwise', async () => {
    const place = create();
    const ana = await beginRound(place, { language: 'de' });
    const first = await shown(place, ana);
    expect(first.text).toContain('Agenda: Runde vom 26. November');
    await posts(place, ana, first.text, 'post-0001');
    await ana.say(place.ref, { kind: 'live', reason: 'We differ' });
    await ana.flush(place.ref);
    await ana.soon();
    const second = await shown(place, ana);
    expect(second.text).not.toBe(first.text);
    expect(second).toMatchObject({ earlier: expect.stringContaining(second.link) });
    expect(second.receipt).toBeUndefined();
    await posts(place, ana, second.text, 'post-0002');
    expect(place.posts()).toHaveLength(2);
    expect((await shown(place, ana, 'report')).posted).toBeUndefined();
  });

  it('says what the tracker refused, and tries it again or gives it up alone', async () => {
    const place = create();
    const ana = await beginRound(place);
    const { text } = await shown(place, ana);
    const comments = { body: 'Agenda: round of' };
    place.fault({ kind: 'status', status: 403, match: comments });
    await posts(place, ana, text, 'post-0001');
    const refused = await shown(place, ana);
    expect(refused).toMatchObject({ receipt: { state: 'refused' }, field: 'comment:post-0001' });
    expect(place.posts()).toEqual([]);
    place.clearFaults();
    await ana.app.actions.retry(refused.ledger, refused.field);
    await ana.app.sync.run(tenantOf(place.ref));
    expect(place.posts()).toHaveLength(1);
    expect((await shown(place, ana)).receipt?.state).toBe('saved');
  });
});

describe('whoever does not own the rounds', () => {
  it('is offered nothing, and cannot post', async () => {
    const place = roundPlaces['GitHub']?.() ?? expect.fail('no GitHub');
    const ana = await beginRound(place);
    const ben = await place.device('ben');
    await ben.open(place.ref);
    await ben.soon();
    expect(await ben.app.roundPosts.show('agenda', roundNow(place).reveals, true)).toEqual([]);
    await expect(posts(place, ben, 'Mine', 'post-0001')).rejects.toMatchObject({
      told: saying(expect.stringContaining('Only the owner of this round may post about it.')),
    });
    await saveRules(place, ana, { owner: 'ben' });
    expect(await ana.app.roundPosts.show('agenda', roundNow(place).reveals, true)).toEqual([]);
    expect(place.posts()).toEqual([]);
  });
});
