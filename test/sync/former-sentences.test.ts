import { expect, it } from 'vitest';
import { tenantOf } from '@/utils/model/ref';
import { noteRefusalIn } from '@/utils/model/rounds/note-refusal';
import type { ChangePart } from '@/utils/model/change-set';
import type { Former } from '@/utils/model/told';
import type { CommandRow } from '@/utils/store/rows';
import { receiptsOf } from '@/utils/views/receipts';
import { factsOf } from '@/utils/trackers/facts';
import { sentence } from '@/utils/words/sentence';
import { tellsOf } from '@/components/bulk/text';
import { createScene, ref, setUp } from './scene';

/** As an earlier version kept what it told. */
const former = (text: string): Former => text as Former;

it('a sentence that an earlier version kept of a host is shown as it is', async () => {
  const scene = createScene();
  const ana = await scene.device('ana');
  await setUp(ana);
  const { store } = ana.app;
  const tenant = tenantOf(ref);
  const waits = { why: former('GitHub asks to wait.'), retryAt: scene.now() + 5000, wait: 5000 };
  await store.changeTenant(tenant, (row) => ({ ...row, ...waits }));
  expect((await ana.shown(ref)).sync).toMatchObject({ state: 'waiting', told: 'GitHub asks to wait.' });

  await store.changeTenant(tenant, (row) => ({ ...row, signedOut: former('Your token was revoked: connect again.') }));
  const { state, told } = (await ana.shown(ref)).sync;
  expect([state, sentence(told)]).toEqual(['refused', 'Your token was revoked: connect again.']);
});

it('and of one change, or of the round in a ledger’s text', () => {
  const said = { state: 'settled', told: { key: 'sync.nothing' }, owed: 0, problems: [] } as const;
  const line = { ...said, problems: [] };
  const refused = {
    id: 'former-0001',
    command: { kind: 'comment', ref, body: 'Hello' },
    refused: former('GitHub says: Validation Failed'),
  } as CommandRow;
  const receipts = receiptsOf({
    tracker: factsOf(ref).capabilities,
    mine: {},
    pages: [],
    native: [],
    arrived: {},
    commands: [refused],
    lines: { host: line, ledger: line },
  });
  expect(Object.values(receipts)).toEqual([{ state: 'refused', told: 'GitHub says: Validation Failed' }]);
  expect(Object.values(receipts).map((receipt) => sentence(receipt.told))).toEqual(['GitHub says: Validation Failed']);

  const note = noteRefusalIn({ project: 'github:github.com/acme/web', why: 'Somebody else may change it.' });
  expect(note && sentence(note.why)).toBe('Somebody else may change it.');
});

it('and of whom a change of many issues tells, or of who may change the rules', () => {
  const part = { change: {}, tracker: { name: 'GitHub', tells: former('Nobody is told.') } } as ChangePart;
  expect(tellsOf([part])).toEqual(['GitHub: Nobody is told.']);
  expect(sentence({ key: 'rules.forbidden', whoMay: former('Ana may.') })).toMatch(/ Ana may\.$/);
});
