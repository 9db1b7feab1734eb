import { describe, expect, it } from 'vitest';
import type { Mark } from '@/utils/model/policy';
import { assertValidLog } from '../doubles/valid';
import type { Device } from './device';
import { setUpAt } from './place';
import { type RoundPlace, roundPlaces, saveRules } from './round-place';

const id = 'change-set-1';
/** On GitHub no status of a team closes an issue. */
const places = Object.entries(roundPlaces).filter(([name]) => name !== 'GitHub');

describe.each(places)('a change set that closes issues in %s', (name, create) => {
  const isJira = name.startsWith('Jira');
  const begin = async (): Promise<{ place: RoundPlace; ana: Device }> => {
    const place = create();
    const ana = await place.device('ana');
    await setUpAt(place.ref, ana);
    const shipped: Mark = isJira ? { as: 'status', name: 'Rejected' } : { as: 'state', name: 'Done' };
    await saveRules(place, ana, { statuses: { shipped } });
    await ana.open(place.ref);
    await ana.soon();
    return { place, ana };
  };
  const stateOf = async ({ app, soon }: Device, { ref }: RoundPlace) => {
    await soon();
    return (await app.rows.get([ref]))[0]?.state;
  };

  it('has its rows closed by what the tracker answers, and open again once it is undone: nothing is read for it', async () => {
    const { place, ana } = await begin();
    expect(await stateOf(ana, place)).toBe('open');
    await ana.app.changeSets.plan(id, [place.ref], { kind: 'status', to: 'shipped' });
    place.requests();
    await ana.app.changeSets.apply(id);
    await ana.flush(place.ref);
    const asked = place.requests();
    expect(await stateOf(ana, place)).toBe('closed');
    const what = asked.map(
      ({ method, url, body }) =>
        /^(?:query|mutation) (\w+)/.exec(
          body.includes('{') ? String((JSON.parse(body) as { query?: string }).query) : '',
        )?.[1] ?? `${method} ${new URL(url).pathname.split('/').at(-1)}`,
    );
    expect(what).toEqual(
      isJira ? ['GET WEB-2', 'GET transitions', 'POST transitions'] : ['Now', 'Update', 'TakeFromIssue'],
    );
    // What Jira's workflow lets nobody take back stays, and stays closed.
    await ana.app.changeSets.undo(id);
    await ana.app.changeSets.settled();
    await ana.flush(place.ref);
    expect(await stateOf(ana, place)).toBe(isJira ? 'closed' : 'open');
    await assertValidLog(place.log());
  });

  it('knows so also where the answer was lost, and the change is found done', async () => {
    const { place, ana } = await begin();
    await ana.app.changeSets.plan(id, [place.ref], { kind: 'status', to: 'shipped' });
    place.fault({ kind: 'drop-after', match: { method: 'PATCH|POST', body: 'mutation|transition|closed' }, times: 1 });
    await ana.app.changeSets.apply(id);
    await ana.flush(place.ref);
    expect(await stateOf(ana, place)).toBe('closed');
  });
});
