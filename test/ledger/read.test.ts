import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '@/utils/model/fold';
import { canonical, type Json } from '@/utils/model/json';
import { codecs } from '@/utils/ledger/codecs';
import { pageBody } from '@/utils/ledger/format';
import { type LedgerComment, type LedgerRead, readLedger } from '@/utils/ledger/read';
import { brokenLaw, law } from '../law';
import { issues, jsonValues } from '../model/arbitraries';
import { ana, ben, commentOf, pageComment, pageOf, stamp } from './pages';

const read = (comments: LedgerComment[]) => readLedger(comments, codecs.markdown);
const liked = pageOf({ '12': { reaction: ['+1', stamp] } });

/** What others can put into the ledger, with Ana's name, id and device inside; or into Ana's own comment. */
const forgeries = fc.array(
  fc.tuple(fc.boolean(), issues, jsonValues, fc.boolean()).map(([edits, entries, later, garbage]): LedgerComment => {
    const page = pageOf(entries, { extra: { author: ana.id, name: ana.name, later } });
    const body: Json = garbage ? later : pageBody(page, ana.name, codecs.markdown);
    return edits ? commentOf(body, { id: '101', editor: ben }) : commentOf(body, { id: '102', author: ben });
  }),
  { maxLength: 5 },
);
const unforgeable = (reading: (comments: LedgerComment[]) => LedgerRead) =>
  fc.property(issues, forgeries, (entries, forged) => {
    const honest = pageComment(pageOf(entries));
    const told = [...fold(reading([honest, ...forged]).pages).issues].flatMap(([issue, said]) => {
      const entry = said.get(ana.id);
      return entry === undefined ? [] : [[issue, entry] as const];
    });
    return canonical(Object.fromEntries(told)) === canonical(entries);
  });

/** Believing the page over the tracker about who speaks. */
function believing(comments: LedgerComment[]): LedgerRead {
  const { pages, ...rest } = read(comments);
  const claimed = pages.map((page) => (page.extra['author'] === ana.id ? ana : page.author));
  return { ...rest, pages: pages.map((page, at) => Object.assign(page, { author: claimed[at] })) };
}

/** Not asking who changed the comment. */
function unwary(comments: LedgerComment[]): LedgerRead {
  return read(comments.map(({ id, author, body }) => ({ id, author, editor: undefined, body })));
}

describe('reading a ledger', () => {
  law("nobody else's page, nor a page changed by another, says anything for Ana", unforgeable(read));
  brokenLaw('unforgeable, when the name inside is believed', unforgeable(believing));
  brokenLaw('unforgeable, when nobody asks who edited', unforgeable(unwary));

  test('takes the pages and passes over the talk', () => {
    const ledger = read([
      pageComment(liked),
      commentOf('What is this issue for?', { id: '7' }),
      commentOf('', { id: '8' }),
    ]);
    expect(ledger.pages).toEqual([{ ...liked, commentId: '100', author: ana }]);
    expect(ledger).toMatchObject({ tampered: [], problems: [] });
  });

  test('takes a page that its author edited by hand', () => {
    expect(read([pageComment(liked, { editor: { id: '1', name: 'ana' } })]).pages).toHaveLength(1);
  });

  test('ignores and shows a page edited by another', () => {
    const ledger = read([pageComment(liked, { editor: { id: '2', name: 'ben' } })]);
    expect(ledger.pages).toEqual([]);
    expect(ledger.tampered).toHaveLength(1);
    expect(ledger.problems).toEqual([{ commentId: '100', author: ana, kind: 'edited', by: 'ben' }]);
  });

  test('ignores and shows a page whose author is gone', () => {
    const ledger = read([commentOf(pageBody(liked, 'x', codecs.markdown), { author: undefined })]);
    expect(ledger).toMatchObject({ pages: [], tampered: [], problems: [{ kind: 'nobody' }] });
  });

  test('shows newer, oversize and broken pages, and fields that make no sense', () => {
    const block = (text: string) => commentOf(`\`\`\`tend-entries\n${text}\n\`\`\``);
    const ledger = read([
      block('{"v":2}'),
      block('x'.repeat(200_000)),
      block('{'),
      block(`{"v":1,"device":"k3f9","page":0,"entries":{"12":{"ready":[true],"reaction":["+1","${stamp}"]}}}`),
    ]);
    expect(ledger.problems.map(({ kind }) => kind)).toEqual(['newer', 'oversize', 'garbage', 'fields']);
    expect(ledger.problems[3]).toMatchObject({ fields: ['12 ready'] });
    expect(ledger.pages.map(({ entries }) => entries)).toEqual([{ '12': { reaction: ['+1', stamp] } }]);
  });
});
