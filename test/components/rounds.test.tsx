// @vitest-environment happy-dom
import { cleanup, fireEvent, render } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { RoundActions } from '@/components/rounds/round-actions';
import { RoundPage } from '@/components/rounds/RoundPage';
import type { ChangePart, ChangeSet, ChangeSets } from '@/utils/model/change-set';
import type { BacklogData } from '@/utils/model/rows/data';
import type { RoundPost } from '@/utils/model/rounds/post';
import type { RoundRules } from '@/utils/model/rounds/rules';
import { begun, roundKey } from '@/utils/model/rounds/walk';
import { roundsAt } from '@/utils/model/rounds/round';
import type { Row } from '@/utils/model/rows/row';
import { sentence } from '@/utils/words/sentence';
import { fieldOf } from '@/utils/model/intent-field';
import { inRound, now, readyIn, rules, says, thisRound, web, weekly } from '../rounds/sample';
import { reactions, readyRow, row } from '../rows/sample';
import { drawn, violations } from './stage';
import { telling } from '../telling';

type Fakes = { [K in keyof RoundActions]: ReturnType<typeof vi.fn<RoundActions[K]>> };
let actions: Fakes;
let tell: (data: BacklogData) => void;
let tellPosts: () => void;
let tellSets: (sets: ChangeSets) => void;

beforeEach(() => {
  actions = {
    follow: vi.fn((follow) => void (tell = follow)),
    refresh: vi.fn(() => Promise.resolve()),
    accounts: vi.fn(() => Promise.resolve([{ tracker: 'github' as const, host: 'github.com', login: 'ben' }])),
    settings: vi.fn(() => Promise.resolve()),
    walk: vi.fn(() => Promise.resolve(true)),
    copy: vi.fn(() => Promise.resolve()),
    say: vi.fn((_, intent) =>
      Promise.resolve({ receipts: { [fieldOf(intent)]: { state: 'sending' as const, told: telling('On its way') } } }),
    ),
    print: vi.fn(),
    save: vi.fn(),
    posts: vi.fn(() => Promise.resolve([])),
    post: vi.fn(() => Promise.resolve()),
    retryPost: vi.fn(() => Promise.resolve()),
    dropPost: vi.fn(() => Promise.resolve()),
    followPosts: vi.fn((follow) => void (tellPosts = follow)),
    remind: vi.fn(() => Promise.resolve()),
    resume: vi.fn(() => Promise.resolve()),
    mayNotify: vi.fn(() => Promise.resolve(false)),
    allowNotices: vi.fn(() => Promise.resolve(true)),
    endNotices: vi.fn(() => Promise.resolve()),
    followAllowed: vi.fn(),
    followSets: vi.fn((follow) => void (tellSets = follow)),
    choices: vi.fn(() => Promise.resolve({ statuses: [], tags: [], priorities: [], plan: [], people: [] })),
    paces: vi.fn(() => Promise.resolve([])),
    plan: vi.fn(),
    apply: vi.fn(() => Promise.resolve()),
    stopSet: vi.fn(() => Promise.resolve()),
    retrySet: vi.fn(() => Promise.resolve()),
    undo: vi.fn(() => Promise.resolve()),
  };
});
afterEach(() => cleanup());

async function page(rows: Row[], rounds: RoundRules[] = [rules()], at = now): Promise<void> {
  render(<RoundPage actions={actions} now={() => at} />);
  await drawn();
  tell({ rows, reads: [], saved: [], shared: [], reviews: [], rounds });
  await drawn();
}

const text = (selector: string): string =>
  document.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
async function press(selector: string): Promise<void> {
  const button = document.querySelector(selector);
  if (!button) throw new Error(`Nothing is ${selector}.`);
  fireEvent.click(button);
  await drawn();
}

const rows = [
  inRound(1, [says('cleo', 'yes')]),
  readyIn(2, [says('ben', 'vote'), says('cleo', 'no')], { reactions: reactions({ '-1': 1 }) }),
  readyIn(3, [says('ben', 'vote'), says('cleo', 'vote')], { estimate: '3' }),
];

describe('a round on screen', () => {
  it('says what is asked of me, for how long and until when, and for whom the rest waits', async () => {
    await page(rows);
    expect(text('[data-mine]')).toMatch(/^1 issue of 3 waits for you, about 2 minutes. Votes are opened Thu,? 3 Dec/);
    expect(text('.round-progress')).toBe('5 of 6 answers');
    expect(text('[aria-current=step]')).toMatch(/^Say what you think/);
    expect(
      [...document.querySelectorAll('.round-issues tbody tr')].map((line) => line.children[2]?.textContent),
    ).toEqual(['ben', 'Nobody', 'Nobody']);
    expect(await violations()).toEqual([]);
  });

  it('begins a walk over what waits for me, and says so where nothing does any more', async () => {
    await page(rows);
    expect(text('[data-action=walk]')).toBe('Start n');
    actions.walk.mockResolvedValueOnce(false);
    await press('[data-action=walk]');
    const [found] = roundsAt([rules()], rows, now);
    expect(actions.walk).toHaveBeenCalledExactlyOnceWith(found && roundKey(found), [rows[0]?.ref]);
    expect(text('[role=alert]')).toBe('Nothing waits for you any more.');
  });

  it('goes on with a walk that was stopped, and offers none where nothing is left', async () => {
    const [found] = roundsAt([rules()], rows, now);
    const walk = begun(undefined, found ? roundKey(found) : '', [row(1).ref], 1);
    const data = { reads: [], saved: [], shared: [], reviews: [], rounds: [rules()], walk };
    await page([]);
    tell({ ...data, rows: [inRound(1), inRound(2)] });
    await drawn();
    expect(text('[data-action=walk]')).toBe('Go on (2 left) n');
    tell({ ...data, rows: [inRound(1, [says('ben', 'yes')])] });
    await drawn();
    expect(document.querySelector('[data-action=walk]')).toBeNull();
  });

  it('takes no opinion for an answer, in that round', async () => {
    await page(rows);
    await press('[data-action=pass]');
    expect(actions.say).toHaveBeenCalledExactlyOnceWith(rows[0]?.ref, { kind: 'pass', round: thisRound, on: true });
  });

  it('calls nothing shared that is only kept here', async () => {
    const [here, way] = [{ state: 'here' as const, told: telling('Join the ledger first.') }, `pass:${thisRound}`];
    actions.say.mockResolvedValueOnce({ receipts: { [way]: here } });
    await page(rows);
    await press('[data-action=pass]');
    expect(text('[data-receipt]')).toMatch(/^Join the ledger first./);
    await press('[data-action=pass]');
    expect(text('[data-receipt=sending]')).toBe('On its way');
  });

  it('offers whoever does not own it nothing but answers', async () => {
    await page(rows);
    const acts = [...document.querySelectorAll<HTMLElement>('button[data-action]')].map(
      ({ dataset }) => dataset['action'],
    );
    expect(acts).toEqual(['calendar', 'walk', 'pass', 'copy-agenda', 'copy-report', 'print', 'remind']);
  });

  it('tells nobody that a vote is far off before votes are opened, and who is needed after', async () => {
    const far = { ballot: 'revealed' as const, spread: { min: '1', max: '8', steps: 4 } };
    const votes = [says('ben', 'vote'), says('cleo', 'vote')];
    await page([readyIn(1, votes, { ...far, ballot: 'voting' })]);
    expect(text('.agenda h3')).toBe('Nothing to talk about so far');
    tell({ rows: [readyIn(1, votes, far)], reads: [], saved: [], shared: [], reviews: [], rounds: [rules()] });
    await drawn();
    expect(text('.agenda li')).toBe('acme/web#1 Issue 1 6 minutes: votes far apart. Needed: ben and cleo.');
  });

  it('gives the next rounds as a file for calendars', async () => {
    await page(rows);
    await press('[data-action=calendar]');
    const [name, type, file = ''] = actions.save.mock.calls[0] ?? [];
    expect([name, type]).toEqual(['rounds.ics', 'text/calendar']);
    expect(file).toContain('SUMMARY:Round of 3 December of acme/web: votes are opened\r\n');
  });

  it('copies agenda and report', async () => {
    await page(rows);
    await press('[data-action=copy-agenda]');
    expect(actions.copy.mock.calls[0]?.[0]).toMatch(/^## Agenda: Round of 3 December\n\n1 issue, 8 minutes\./);
    await press('[data-action=copy-report]');
    expect(actions.copy.mock.calls[1]?.[0]).toContain('### Carried over (1)');
    expect(text('.agenda [role=status]')).toBe('Report copied.');
  });

  it('shows the one that ended last', async () => {
    await page(rows, [rules()], now + 7 * 24 * 3_600_000);
    expect(text('[data-mine]')).toBe('No issue is in this round yet.');
    await press('.rounds-main > .buttons button:last-child');
    expect(text('[data-mine]')).toBe('This round is over.');
    expect(document.querySelectorAll('.round-issues tbody tr')).toHaveLength(3);
  });

  it('tells the owner which ledger could not name the round, and why', async () => {
    await page(rows);
    expect(document.querySelector('[data-note-refused]')).toBeNull();
    const why = 'Your account may not change the ledger’s text.';
    tell({
      rows,
      reads: [],
      reviews: [],
      saved: [],
      shared: [],
      rounds: [rules()],
      noteRefusals: [{ project: web, why: telling(why) }],
    });
    await drawn();
    expect(text('[data-note-refused]')).toMatch(/ledger of acme\/web could not name this round: Your account may not/);
  });

  it('says how to begin where no project has rounds, and what is wrong where no device could reckon them', async () => {
    await page(rows, []);
    expect(text('.empty h2')).toBe('No rounds yet');
    tell({
      rows,
      reads: [],
      reviews: [],
      saved: [],
      shared: [],
      rounds: [rules({ cadence: { ...weekly, zone: 'Europe/Atlantis' } })],
    });
    await drawn();
    expect(text('.empty')).toContain('Europe/Atlantis');
  });
});

describe('rounds that nobody answered', () => {
  const silent = ['2026-W48', '2026-W47'] as const;
  const rest = row(1, { rounds: { in: [thisRound, ...silent].map((round) => ({ round, at: 1 })), answers: [] } });

  it('are shown as paused, with why, and nothing of them waits; the last one can be looked at', async () => {
    await page([rest]);
    expect(text('[data-paused]')).toMatch(/^Paused: rounds of acme\/webNobody answered in the last two rounds/);
    expect(text('[data-paused]')).toContain('ana can switch the rounds on again');
    for (const one of ['[data-phase]', '[data-action=walk]', '[data-action=resume]'])
      expect(document.querySelector(one)).toBeNull();
    expect(await violations()).toEqual([]);
    await press('.rounds-main > .buttons button:last-child');
    expect(document.querySelectorAll('.round-issues tbody tr')).toHaveLength(1);
  });

  it('go on by one press of their owner, who is told where that failed', async () => {
    await page([rest], [rules({ owns: true, me: { id: '1', name: 'ana' } })]);
    actions.resume.mockRejectedValueOnce(new Error('Somebody changed the rules just now. Try again.'));
    await press('[data-action=resume]');
    expect(text('[data-paused] [role=alert]')).toBe('Somebody changed the rules just now. Try again.');
    await press('[data-action=resume]');
    expect(actions.resume).toHaveBeenLastCalledWith({ project: rules().project, last: '2026-W48' });
    expect(document.querySelector('[data-paused] [role=alert]')).toBeNull();
    const cadence = { ...weekly, resumed: '2026-W48' };
    tell({ rows: [rest], reads: [], saved: [], shared: [], reviews: [], rounds: [rules({ cadence })] });
    await drawn();
    expect(document.querySelector('[data-paused]')).toBeNull();
    expect(text('[data-mine]')).toMatch(/^1 issue of 1 waits for you/);
  });
});

describe('its owner', () => {
  const owned = rules({ owns: true, me: { id: '1', name: 'ana' } });

  it('fills it with as much as fits, after what is there, and is told what waits', async () => {
    await page([inRound(4), ...Array.from({ length: 12 }, (_, n) => row(n + 20))], [owned]);
    expect(text('[data-fits]')).toBe('18 of 20 minutes are left for 2 people: 9 issues. 3 more wait.');
    await press('[data-action=fill]');
    const calls = actions.say.mock.calls;
    expect(calls).toHaveLength(9);
    // What waits longest is first, and places go on after the last one.
    expect(calls[0]).toEqual([row(31).ref, { kind: 'put-in', round: thisRound, put: { at: 5 } }]);
    expect(calls[8]?.[1]).toEqual({ kind: 'put-in', round: thisRound, put: { at: 13 } });
    expect(await violations()).toEqual([]);
  });

  it('can take an issue out, and open one again that was closed', async () => {
    const done = readyRow(2, { rounds: { in: [{ round: thisRound, at: 2, done: 1 }], answers: [] } });
    await page([inRound(1), done], [owned]);
    await press('[data-action=take-out]');
    await press('[data-action=reopen]');
    expect(actions.say.mock.calls.map(([ref, intent]) => [ref, intent])).toEqual([
      [row(1).ref, { kind: 'put-in', round: thisRound, put: null }],
      [row(2).ref, { kind: 'put-in', round: thisRound, put: { at: 2 } }],
    ]);
  });

  it('says of what was closed before votes were opened what it came to', async () => {
    const rounds = { in: [{ round: thisRound, at: 1, done: 1 }], answers: [] };
    await page([row(1, { rounds, live: 1 }), readyRow(2, { rounds })], [owned]);
    expect(text('main')).toContain('To talk about: somebody wants to talk about it');
    expect(text('.agenda')).toMatch(/^To talk about: \d+ minutes/);
    expect(document.querySelectorAll('[data-action=pass]')).toHaveLength(0);
  });

  it('closes it before its end only after being asked once more', async () => {
    await page([inRound(1), inRound(2)], [owned]);
    await press('[data-action=close-round]');
    expect(actions.say).not.toHaveBeenCalled();
    expect(text('.confirm')).toContain('nobody is notified');
    await press('[data-action=close-round-now]');
    expect(actions.say.mock.calls.map(([, intent]) => intent)).toEqual(
      [1, 2].map((at) => ({ kind: 'put-in', round: thisRound, put: { at, done: true } })),
    );
  });

  it('is told what could not be kept, and nothing more is said then', async () => {
    actions.say.mockRejectedValueOnce(new Error('Only cleo may fill and close rounds here.'));
    await page([row(1), row(2)], [owned]);
    await press('[data-action=fill]');
    expect(text('[role=alert]')).toBe('Only cleo may fill and close rounds here.');
    expect(actions.say).toHaveBeenCalledTimes(1);
  });
});

describe('what agrees', () => {
  const owned = rules({ owns: true, me: { id: '1', name: 'ana' } });
  const votes = [says('ben', 'vote'), says('cleo', 'vote')];
  const near = { ballot: 'revealed' as const, spread: { min: '3', max: '5', median: '5', steps: 1 } };
  const agreeing = [readyIn(1, votes, near), readyIn(2, votes, { estimate: '3' }), readyIn(3, [says('ben', 'vote')])];
  const talking = now + 3 * 24 * 3_600_000;
  const offered = (): (string | undefined)[] =>
    [...document.querySelectorAll<HTMLElement>('[data-agreed]')].map(({ dataset }) => dataset['agreed']);
  const part = (number: number, more: Partial<ChangePart>): ChangePart => ({
    id: `set-${number}`,
    ref: row(number).ref,
    tenant: 'github:github.com',
    person: '1',
    title: `Issue ${number}`,
    tracker: { name: 'GitHub', tells: telling('Nobody is told.') },
    before: '',
    after: '',
    back: [],
    state: 'planned',
    ...more,
  });
  const sized = (number: number, id: string, more: Partial<ChangePart> = {}): ChangePart => ({
    ...part(number, { edit: { kind: 'estimate', to: '5' }, after: '5', ...more }),
    id,
    change: { kind: 'estimate', ref: row(number).ref, value: '5' },
  });
  const moved = (number: number, id: string, more: Partial<ChangePart> = {}): ChangePart => ({
    ...sized(number, id, { edit: { kind: 'status', to: 'ready-for-planning' }, before: 'needs-estimation', ...more }),
    after: 'ready-for-planning',
  });
  const set = (parts: ChangePart[], applied = false): ChangeSet => ({
    id: actions.plan.mock.calls[0]?.[0] ?? 'set',
    at: now,
    edit: { kind: 'agreed', reveals: Date.UTC(2026, 11, 3, 12) },
    applied,
    parts,
  });

  it('is offered to the owner once votes are open, all of it or what they tick, and previewed by a change set', async () => {
    actions.plan.mockImplementation(() => Promise.resolve(set([])));
    await page(agreeing, [owned], talking);
    expect(offered()).toEqual([row(1).ref, row(2).ref]);
    expect(await violations()).toEqual([]);
    await press('[data-agreed$="#2"]');
    await press('[data-action=set-agreed]');
    const [id = '', refs, edit] = actions.plan.mock.calls[0] ?? [];
    expect([refs, edit]).toEqual([[row(1).ref], { kind: 'agreed', reveals: Date.UTC(2026, 11, 3, 12) }]);
    expect(id).toMatch(/^[\da-f-]{36}$/);
    expect(actions.apply).not.toHaveBeenCalled();
  });

  it('is offered to nobody else, and to the owner not before votes are open or the round is closed', async () => {
    await page(agreeing, [rules()], talking);
    expect(document.querySelector('.round-agreed')).toBeNull();
    cleanup();
    await page(agreeing, [owned]);
    expect(document.querySelector('.round-agreed')).toBeNull();
    const [first] = agreeing;
    const closed = { ...first, rounds: { in: [{ round: thisRound, at: 1, done: 1 }], answers: votes } };
    tell({ rows: [{ ...row(1), ...closed }], reads: [], saved: [], shared: [], reviews: [], rounds: [owned] });
    await drawn();
    expect(offered()).toEqual([row(1).ref]);
    // Of a round that is closed it is not said that nobody was asked.
    expect(text('main')).not.toContain('Nobody in particular');
  });

  it('shows each change of an issue below it, and counts issues', async () => {
    const parts = [moved(1, 'a'), sized(1, 'b'), sized(2, 'c'), part(3, { cannot: 'not-agreed' })];
    actions.plan.mockImplementation(() => Promise.resolve(set(parts)));
    await page(agreeing, [owned], talking);
    await press('[data-action=set-agreed]');
    tellSets({ sets: [set(parts)], refused: {} });
    await drawn();
    expect(text('dialog h2')).toBe('What agrees in the round of 3 December');
    expect(text('dialog [role=status]')).toBe('2 issues will change, in about 3 seconds.');
    expect([...document.querySelectorAll('[data-part$="#1"] .quiet')].map(({ textContent }) => textContent)).toEqual([
      'Status: Needs estimation → Ready for planning',
      'Estimate: none → 5',
    ]);
    expect(text('[data-action=apply]')).toBe('Change 2 issues');
    expect(await violations()).toEqual([]);
    const applied = [
      moved(1, 'a', { state: 'done' }),
      sized(1, 'b', { state: 'owed' }),
      sized(2, 'c', { state: 'done' }),
    ];
    tellSets({ sets: [set(applied, true)], refused: { b: telling('Its field is not on the screen.') } });
    await drawn();
    // An issue of which a part was refused is not done.
    expect(text('[data-progress]')).toBe('1 of 2 done; 1 refused.');
    expect(text('[data-part$="#1"]')).toContain('Refused: Its field is not on the screen.');
  });
});

describe('posting', () => {
  const owned = rules({ owns: true, me: { id: '1', name: 'ana' } });
  const one: RoundPost = {
    project: owned.project,
    ledger: 'github:github.com/acme/web#7',
    key: 'acme/web#7',
    link: 'https://github.com/acme/web/issues/7',
    text: '## Agenda: round of 3 December',
    blocks: [{ kind: 'heading', level: 2, text: { text: 'Agenda: round of 3 December' } }],
    notifies: telling('GitHub notifies people who watch this repository.'),
  };
  const reveals = Date.UTC(2026, 11, 3, 12);

  it('is offered to the owner alone, and posts only what was shown, with whom it tells, by one press', async () => {
    await page(rows);
    expect(document.querySelector('[data-action=post-agenda]')).toBeNull();
    cleanup();
    actions.posts.mockResolvedValue([one]);
    await page(rows, [owned]);
    await press('[data-action=post-agenda]');
    expect(actions.posts).toHaveBeenCalledExactlyOnceWith('agenda', reveals, true);
    expect(text('[data-post]')).toContain('Agenda: round of 3 December');
    expect(text('[data-post]')).toContain(sentence(one.notifies));
    expect(actions.post).not.toHaveBeenCalled();
    expect(await violations()).toEqual([]);
    actions.posts.mockResolvedValue([
      { ...one, receipt: { state: 'sending', told: telling('On its way to GitHub') }, field: 'comment:1' },
    ]);
    await press('[data-action=post-now]');
    const { project, text: posted } = one;
    const [id = '', posting] = actions.post.mock.calls[0] ?? [];
    expect(posting).toEqual({ project, what: 'agenda', reveals, text: posted });
    expect(id).toMatch(/^[\da-f-]{36}$/);
    expect(text('[data-receipt=sending]')).toContain('On its way to GitHub');
    expect(document.querySelector('[data-action=post-now]')).toBeNull();
    const there = 'https://github.com/acme/web/issues/7#issuecomment-9';
    actions.posts.mockResolvedValue([
      { ...one, receipt: { state: 'saved', told: telling('In GitHub') }, posted: there },
    ]);
    tellPosts();
    await drawn();
    expect(text('[data-receipt=saved]')).toContain('It is posted.');
    expect(document.querySelector(`a[href="${there}"]`)).not.toBeNull();
    expect(document.querySelector('[data-action=post-now]')).toBeNull();
  });

  it('is the same intent where its press came to nothing and is made again', async () => {
    actions.posts.mockResolvedValue([one]);
    actions.post.mockRejectedValueOnce(new Error('Tend’s background does not answer.'));
    await page(rows, [owned]);
    await press('[data-action=post-report]');
    await press('[data-action=post-now]');
    expect(text('dialog [role=alert]')).toBe('Tend’s background does not answer.');
    await press('[data-action=post-now]');
    const ids = actions.post.mock.calls.map(([id]) => id);
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(1);
  });

  it('says what was refused, and tries that again or gives it up', async () => {
    const refused = {
      ...one,
      receipt: { state: 'refused' as const, told: telling('It is locked.') },
      field: 'comment:1',
    };
    actions.posts.mockResolvedValue([refused]);
    await page(rows, [owned]);
    await press('[data-action=post-agenda]');
    expect(text('[data-post] [role=alert]')).toBe('It is locked.');
    expect(await violations()).toEqual([]);
    await press('[data-action=post-retry]');
    await press('[data-action=post-drop]');
    expect(actions.retryPost).toHaveBeenCalledExactlyOnceWith(one.ledger, 'comment:1');
    expect(actions.dropPost).toHaveBeenCalledExactlyOnceWith(one.ledger, 'comment:1');
  });

  it('names an earlier one that reads otherwise, and what stands in the way', async () => {
    actions.posts.mockResolvedValue([{ ...one, earlier: `${one.link}#issuecomment-8` }]);
    await page(rows, [owned]);
    await press('[data-action=post-agenda]');
    expect(text('[data-post]')).toContain('An earlier one stands there and reads otherwise. It stays.');
    cleanup();
    actions.posts.mockResolvedValue([{ ...one, blocked: telling('The ledger issue is locked.') }]);
    await page(rows, [owned]);
    await press('[data-action=post-agenda]');
    expect(text('[data-post] .notice')).toBe('The ledger issue is locked.');
    expect(document.querySelector('[data-action=post-now]')).toBeNull();
  });
});
