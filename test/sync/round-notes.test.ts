import { describe, expect, it } from 'vitest';
import { codecOf } from '@/utils/ledger/codecs';
import { roundNote } from '@/utils/ledger/round-note';
import { noteRefusalIn, noteRefusalKey } from '@/utils/model/rounds/note-refusal';
import { projectOf } from '@/utils/model/ref';
import { assertValidLog } from '../doubles/valid';
import type { Device } from './device';
import { beginRound, roundNow, type RoundPlace, roundPlaces, rulesIn, saveRules, told, weekly } from './round-place';
import { saying } from '../telling';

const note = ({ body, markup }: RoundPlace): string | undefined => roundNote(body(), codecOf(markup));
/** What the device asks the tracker for while it looks after the note. */
async function asked(place: RoundPlace, device: Device): Promise<string[]> {
  place.requests();
  await device.soon();
  await device.app.noteRounds();
  return place.requests().map(({ method, body }) => (/mutation/.test(body) ? 'WRITE' : method));
}
const writes = (all: readonly string[]): number => all.filter((one) => ['WRITE', 'PUT', 'PATCH'].includes(one)).length;

describe.each(Object.entries(roundPlaces))('the text of a ledger, on %s', (name, create) => {
  it('names no round unless the rules say so, and then each phase once, until it ends', async () => {
    const place = create();
    const ana = await beginRound(place);
    expect(await asked(place, ana)).toEqual([]);
    await saveRules(place, ana, { announce: true });
    const rules = rulesIn(place);
    expect(writes(await asked(place, ana))).toBe(1);
    expect(note(place)).toMatch(/^Round of 26 November: say until 26 November at 12:00 \(Europe\/Lisbon\)/);
    expect(note(place)).toContain('/ready, /estimate 5 or /pass');
    expect(note(place)?.includes('👍')).toBe(!name.startsWith('Jira'));
    // What the rules say stays, and it is written once, by whatever life of whatever device.
    expect(rulesIn(place)).toEqual(rules);
    expect(await asked(place, ana)).toEqual([]);
    ana.restart();
    expect(await asked(place, ana)).toEqual([]);
    const { reveals, closes } = roundNow(place);
    place.pass(reveals - place.now() + 1);
    expect(writes(await asked(place, ana))).toBe(1);
    expect(note(place)).toMatch(/what differs is talked about until 28 November at 12:00/);
    place.pass(closes - place.now() + 1);
    expect(writes(await asked(place, ana))).toBe(1);
    expect(note(place)).toBeUndefined();
    expect(rulesIn(place)).toEqual(rules);
    expect(told(place.log().filter(({ url, body }) => /issues\/\d+$|issueUpdate/.test(`${url} ${body}`)))).toEqual([]);
    assertValidLog(place.log());
  });

  it('loses the note when the round is closed early, and when the rules no longer want it', async () => {
    const place = create();
    const ana = await beginRound(place, { announce: true, language: 'de' });
    await asked(place, ana);
    expect(note(place)).toMatch(/^Runde vom 26\. November: Bitte bis/);
    await saveRules(place, ana, { announce: false });
    await asked(place, ana);
    expect(note(place)).toBeUndefined();
    await saveRules(place, ana, { announce: true });
    await asked(place, ana);
    expect(note(place)).toBeDefined();
    await ana.say(place.ref, { kind: 'put-in', round: roundNow(place).id, put: { at: 0, done: true } });
    await ana.flush(place.ref);
    await asked(place, ana);
    expect(note(place)).toBeUndefined();
    expect(rulesIn(place)).toMatchObject({ announce: true, cadence: weekly });
  });

  it('is written over what stands there now, not over what was read before', async () => {
    const place = create();
    const ana = await beginRound(place, { announce: true });
    const other = await place.device('ana');
    await other.open(place.ref);
    await other.soon();
    await saveRules(place, other, { largest: '8' });
    await asked(place, ana);
    expect(rulesIn(place)).toMatchObject({ largest: '8', announce: true });
    expect(note(place)).toBeDefined();
    // The other one finds it there.
    expect(writes(await asked(place, other))).toBe(0);
  });
});

describe('a note', () => {
  const github = (): RoundPlace => roundPlaces['GitHub']?.() ?? expect.fail('no GitHub');

  it('is written by nobody but the owner', async () => {
    const place = github();
    await beginRound(place, { announce: true });
    const ben = await place.device('ben');
    await ben.open(place.ref);
    expect(await asked(place, ben)).toEqual([]);
    expect(note(place)).toBeUndefined();
  });

  it('is not asked for again and again where the tracker refuses it', async () => {
    const place = github();
    const ana = await beginRound(place, { announce: true });
    place.fault({ kind: 'status', status: 403, match: { method: 'PATCH' } });
    const refusal = async () => noteRefusalIn(await ana.app.store.setting(noteRefusalKey(projectOf(place.ref))));
    expect(await refusal()).toBeUndefined();
    expect(writes(await asked(place, ana))).toBe(1);
    expect(await asked(place, ana)).toEqual([]);
    // The owner is told why, also by a later life of the worker, until the text says what it should.
    ana.restart();
    expect(await refusal()).toEqual({ project: projectOf(place.ref), why: saying(/\w+ \w+/) });
    place.clearFaults();
    expect(writes(await asked(place, ana))).toBe(1);
    expect(note(place)).toBeDefined();
    expect(await refusal()).toBeUndefined();
  });

  it('stands once wherever the worker dies on its way', { timeout: 120_000 }, async () => {
    const place = github();
    const ana = await beginRound(place, { announce: true });
    await ana.soon();
    const plain = place.body();
    let died = 0;
    for (let alive = false; !alive; died += 1) {
      place.write(plain);
      ana.restart();
      await ana.app.rules.read(projectOf(place.ref));
      ana.restart(died + 1);
      const { life } = ana;
      await Promise.race([ana.app.noteRounds(), life.end]);
      alive = !life.isOver();
      ana.restart();
      await ana.app.noteRounds();
      expect(String(place.body()).split('tend-round').length, `died at step ${died + 1}`).toBe(2);
    }
    expect(died).toBeGreaterThan(5);
  });
});
