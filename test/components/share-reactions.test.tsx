// @vitest-environment happy-dom
import { fireEvent } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { factsOf } from '@/utils/trackers/facts';
import { reaction, sampleView, who } from './share-samples';
import { expectAccessible, rendered, stage } from './share-stage';
import { telling } from '../telling';

const me = who('ana', { me: true });
const changed = [
  { kind: 'same' as const, text: 'Export as ' },
  { kind: 'removed' as const, text: 'CSV' },
  { kind: 'added' as const, text: '<b>ZIP</b>' },
];
const outdated = sampleView({
  reactions: [
    reaction('+1'),
    reaction('-1'),
    reaction('ready', { mine: true, team: [{ ...me, stale: true }, who('ben')], changed }),
  ],
});

function description(button: HTMLElement): string {
  return document.getElementById(button.getAttribute('aria-describedby') ?? '')?.textContent ?? '';
}

describe('the reactions', () => {
  it('are toggles with the size of the team, and give or take back by one press', () => {
    const view = sampleView({
      reactions: [reaction('+1', { mine: true, team: [me, who('ben')], crowd: 3 }), reaction('-1'), reaction('ready')],
    });
    const { find, actions } = stage(view);
    const up = find('[data-reaction="+1"]');
    expect([up.dataset['count'], up.getAttribute('aria-pressed')]).toEqual(['2', 'true']);
    const ready = find('[data-reaction=ready]');
    expect([ready.dataset['count'], ready.getAttribute('aria-pressed')]).toEqual(['0', 'false']);
    fireEvent.click(up);
    fireEvent.click(ready);
    expect(actions.say.mock.calls).toEqual([
      [{ kind: 'react', content: '+1', on: false }],
      [{ kind: 'ready', on: true }],
    ]);
  });

  it.each([
    ['linear:acme/ENG-12', true],
    ['github:github.com/acme/app#12', false],
  ] as const)('say before they are given whom %s tells of a thumb', (ref, tells) => {
    const { find } = stage(
      sampleView({
        tracker: factsOf(ref).capabilities,
        reactions: [reaction('+1'), reaction('-1'), reaction('ready')],
      }),
    );
    expect(
      ['+1', '-1', 'ready'].map((kind) => /notifies its author/.test(description(find(`[data-reaction="${kind}"]`)))),
    ).toEqual([tells, tells, false]);
  });

  it('are not known, rather than none, where nobody could see them', async () => {
    const { find, container } = stage(
      sampleView({
        reactions: [
          reaction('+1', { unseen: true, blocked: telling('Connect to react.') }),
          reaction('-1'),
          reaction('ready'),
        ],
      }),
    );
    const up = find('[data-reaction="+1"]');
    expect([up.hasAttribute('data-count'), up.textContent, up.hasAttribute('aria-label')]).toEqual([
      false,
      '👍Thumbs up: ? not known',
      false,
    ]);
    expect(description(up)).toContain('Not known');
    expect(find('[data-reaction="-1"]').dataset['count']).toBe('0');
    await expectAccessible(container);
  });

  it('name the team, and the crowd apart from it', () => {
    const { find } = stage(
      sampleView({
        reactions: [
          reaction('+1', { mine: true, team: [me, who('ben', { how: 'native' })], crowd: 3 }),
          reaction('-1', { crowd: 1 }),
          reaction('ready'),
        ],
      }),
    );
    expect(description(find('[data-reaction="+1"]'))).toContain('you, ben+3 others, not in the team');
    expect(description(find('[data-reaction="-1"]'))).toContain('No teammates yet+1 other, not in the team');
    expect(find('[data-reaction="+1"] .crowd').textContent).toBe('+3');
  });

  it('tell a ✅ of now from one to an earlier text, and one given by a reaction', () => {
    const { find } = stage(
      sampleView({
        reactions: [
          reaction('ready', { team: [who('ben'), who('cleo', { how: 'native' }), who('dan', { stale: true })] }),
        ],
      }),
    );
    const ready = find('[data-reaction=ready]');
    expect(description(ready)).toContain('ben; by 🎉, 🚀 or /ready: cleo');
    expect(description(ready)).toContain('Agreed to an earlier text: dan');
    expect(ready.textContent).toContain('2· 1 earlier');
    expect(ready.dataset['count']).toBe('3');
  });

  it('say why one cannot be given, once it is pressed, and lead to the settings where an account is missing', async () => {
    const view = sampleView({
      reactions: [reaction('+1', { blocked: telling('Connect to react.') }), reaction('-1'), reaction('ready')],
      sync: { state: 'alone', told: telling('Here.'), owed: 0, problems: [] },
    });
    const { find, has, actions, state } = stage(view);
    expect(has('[data-blocked]')).toBe(false);
    fireEvent.click(find('[data-reaction="+1"]'));
    await rendered();
    expect(actions.say).not.toHaveBeenCalled();
    expect(find('[data-blocked="+1"]').textContent).toContain('Connect to react.');
    expect(state.said.value).toBe('Connect to react.');
    fireEvent.click(find('[data-blocked] [data-action=connect]'));
    expect(actions.options).toHaveBeenCalledOnce();
  });

  it('offer no settings where another thing is in the way, and let a ✅ be taken back all the same', async () => {
    const { find, has, actions } = stage(
      sampleView({
        reactions: [
          reaction('+1', { blocked: telling('It is locked.') }),
          reaction('ready', { mine: true, team: [me], blocked: telling('No source.') }),
        ],
      }),
    );
    fireEvent.click(find('[data-reaction="+1"]'));
    await rendered();
    expect(find('[data-blocked]').textContent).toContain('It is locked.');
    expect(has('[data-blocked] [data-action=connect]')).toBe(false);
    fireEvent.click(find('[data-reaction=ready]'));
    expect(actions.say).toHaveBeenCalledWith({ kind: 'ready', on: false });
  });

  it('show where a change is on its button, and a refusal in words', () => {
    const { find, container } = stage(
      sampleView({
        receipts: {
          '+1': { state: 'refused', told: telling('Needs the right to write.') },
          ready: { state: 'saved', told: telling('In GitHub since 10:42'), at: 1 },
        },
      }),
    );
    expect(find('[data-reaction="+1"]').dataset['receipt']).toBe('refused');
    expect(find('.reactions [role=alert]').textContent).toContain('Needs the right to write.');
    expect(find('[data-reaction=ready]').dataset['receipt']).toBe('saved');
    expect(description(find('[data-reaction=ready]'))).toContain('In GitHub since 10:42');
    expect(container.querySelectorAll('.reactions [role=alert]')).toHaveLength(1);
    expect(find('[data-reaction="-1"]').hasAttribute('data-receipt')).toBe(false);
  });
});

describe("a ✅ of one's own to an earlier text", () => {
  it('shows what changed, told apart by more than colour and never as HTML, and can be given anew', async () => {
    const { find, has, actions } = stage(outdated);
    expect(find('[data-agreed]').textContent).toContain('You agreed to an earlier text.');
    expect(has('ins')).toBe(false);
    fireEvent.click(find('[data-action=compare]'));
    await rendered();
    expect(find('del').textContent).toBe('removed: CSV');
    expect(find('ins').textContent).toBe('added: <b>ZIP</b>');
    expect(has('b')).toBe(false);
    fireEvent.click(find('[data-action=agree]'));
    expect(actions.say).toHaveBeenCalledWith({ kind: 'ready', on: true });
  });

  it('says so where this device did not keep the earlier text', () => {
    const { find, has } = stage(
      sampleView({ reactions: [reaction('ready', { mine: true, team: [{ ...me, stale: true }] })] }),
    );
    expect(find('[data-agreed]').textContent).toContain('this device did not keep it');
    expect(has('[data-action=compare]')).toBe(false);
  });

  it("is nobody else's business", () => {
    expect(
      stage(
        sampleView({
          reactions: [reaction('ready', { mine: true, team: [me, who('ben', { stale: true })], changed })],
        }),
      ).has('[data-agreed]'),
    ).toBe(false);
  });
});

describe('the reactions for everybody', () => {
  it('have nothing in them that axe finds fault with', async () => {
    const { container, state, find } = stage({
      ...outdated,
      receipts: { '+1': { state: 'refused', told: telling('No.') } },
    });
    state.comparing.value = true;
    await rendered();
    expect(find('ins')).toBeTruthy();
    await expectAccessible(container);
  });
});
