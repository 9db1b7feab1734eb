// @vitest-environment happy-dom
import { fireEvent, render } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { Popup } from '@/components/popup/Popup';
import { owedText, safeLink } from '@/components/ui/sync-text';
import type { SyncLine } from '@/utils/model/receipt';
import { ref, sampleView } from './share-samples';
import { expectAccessible, rendered, stage } from './share-stage';
import { telling } from '../telling';

function lineOf(sync: Partial<SyncLine>) {
  return stage(
    sampleView({ sync: { state: 'settled', told: telling('All is shared.'), owed: 0, problems: [], ...sync } }),
  );
}

/** Today at noon, so that a time of day is never another day. */
const noon = new Date(2026, 4, 6, 12, 0).getTime();

describe('what is owed', () => {
  it('is told with since when and the next try', () => {
    expect(owedText({ owed: 0 }, noon)).toBe('');
    expect(owedText({ owed: 1, since: noon - 60_000 }, noon)).toMatch(/^1 change not sent yet, since 11:59(?: AM)?\.$/);
    expect(owedText({ owed: 2, retryAt: noon + 60_000 }, noon)).toMatch(
      /^2 changes not sent yet\. Next try at 12:01(?: PM)?\.$/,
    );
    expect(owedText({ owed: 0, retryAt: noon }, noon)).toBe('Trying again now.');
    expect(owedText({ owed: 1, since: noon - 48 * 3600_000 }, noon)).toMatch(/since \D*4\D+12:00/);
  });
});

describe('the link to the ledger', () => {
  it('is none but an https address', () => {
    expect(safeLink('https://github.com/acme/web/issues/9')).toBe('https://github.com/acme/web/issues/9');
    for (const bad of [undefined, 'javascript:alert(1)', 'http://github.com/x', '/relative', 'data:text/html,x'])
      expect(safeLink(bad)).toBeUndefined();
  });

  it('opens elsewhere and tells nobody where from', () => {
    const { find } = lineOf({ ledger: 'https://github.com/acme/web/issues/9' });
    const link = find('.sync a');
    expect([link.getAttribute('href'), link.getAttribute('target'), link.getAttribute('rel')]).toEqual([
      'https://github.com/acme/web/issues/9',
      '_blank',
      'noreferrer',
    ]);
    expect(lineOf({ ledger: 'javascript:alert(1)' }).has('.sync a')).toBe(false);
  });
});

describe('the sync line', () => {
  it.each([
    ['alone', ['connect']],
    ['unset', ['setup']],
    ['unjoined', ['join']],
    ['settled', []],
    ['sending', []],
    ['waiting', ['retry', 'drop']],
    ['refused', ['retry', 'drop']],
  ] as const)('in the state %s offers %j', (state, offered) => {
    const { container, find } = lineOf({ state, owed: 2, told: telling(`Text of ${state}.`) });
    expect(find('[data-sync]').dataset['sync']).toBe(state);
    expect(find('.sync').textContent).toContain(`Text of ${state}.`);
    expect(
      [...container.querySelectorAll<HTMLElement>('.sync [data-action]')].map(({ dataset }) => dataset['action']),
    ).toEqual(offered);
  });

  it('connects, and retries at once', () => {
    const alone = lineOf({ state: 'alone' });
    fireEvent.click(alone.find('[data-action=connect]'));
    expect(alone.actions.options).toHaveBeenCalledOnce();
    const waiting = lineOf({ state: 'waiting', owed: 1 });
    fireEvent.click(waiting.find('[data-action=retry]'));
    expect(waiting.actions.share.retry).toHaveBeenCalledOnce();
  });

  it('leads to the settings where only connecting anew helps', async () => {
    const { find, actions } = lineOf({
      state: 'refused',
      signedOut: true,
      owed: 1,
      told: { key: 'github.token-ended' },
    });
    expect(find('[data-action=connect]').textContent).toBe('Connect again…');
    fireEvent.click(find('[data-action=connect]'));
    expect(actions.options).toHaveBeenCalledOnce();
    expect(find('[data-action=retry]').textContent).toBe('Retry');
  });

  it('asks once before it drops, with the harmless answer in focus', async () => {
    const { find, has, actions } = lineOf({ state: 'refused', owed: 2 });
    fireEvent.click(find('[data-action=drop]'));
    await rendered();
    expect(actions.share.drop).not.toHaveBeenCalled();
    expect(find('[data-action=drop-confirm]').textContent).toBe('Drop 2 changes');
    await expect.poll(() => document.activeElement).toBe(find('[data-action=cancel]'));
    fireEvent.click(find('[data-action=cancel]'));
    await rendered();
    expect(has('[data-action=drop-confirm]')).toBe(false);
    fireEvent.click(find('[data-action=drop]'));
    await rendered();
    fireEvent.click(find('[data-action=drop-confirm]'));
    expect(actions.share.drop).toHaveBeenCalledOnce();
  });

  it('says whom joining notifies before it does it', async () => {
    const { find, actions } = lineOf({ state: 'unjoined', owed: 2 });
    fireEvent.click(find('[data-action=join]'));
    await rendered();
    const text = find('.confirm').textContent;
    expect(text).toContain('one comment on the ledger issue');
    expect(text).toContain('one notification to people who watch this repository');
    expect(actions.share.join).not.toHaveBeenCalled();
    fireEvent.click(find('[data-action=join-confirm]'));
    expect(actions.share.join).toHaveBeenCalledOnce();
  });

  it('does nothing twice while it is at it', async () => {
    const { find, state, actions } = lineOf({ state: 'unjoined' });
    state.confirming.value = 'join';
    state.sharing.value = { busy: 'join', failure: null };
    await rendered();
    fireEvent.click(find('[data-action=join-confirm]'));
    expect(actions.share.join).not.toHaveBeenCalled();
  });

  it('tells what went wrong, and which pages do not count, as text', async () => {
    const { find, has, state } = lineOf({ problems: [telling('Page of eve: <img src=x>'), telling('Page of ben')] });
    expect(find('summary').textContent).toBe('2 ledger pages are ignored');
    expect(find('.problems li').textContent).toBe('Page of eve: <img src=x>');
    expect(has('.problems img')).toBe(false);
    state.sharing.value = { busy: null, failure: 'GitHub does not answer.' };
    await rendered();
    expect(find('.sync [role=alert]').textContent).toBe('GitHub does not answer.');
  });

  it('has nothing in it that axe finds fault with', async () => {
    const { container, state } = lineOf({
      state: 'unjoined',
      owed: 1,
      ledger: 'https://github.com/a/b/issues/1',
      problems: [telling('One.')],
    });
    state.confirming.value = 'join';
    await rendered();
    await expectAccessible(container);
  });
});

describe('the popup', () => {
  it('shows where the changes are', async () => {
    const view = sampleView({
      sync: { state: 'waiting', told: telling('GitHub does not answer.'), owed: 3, problems: [] },
    });
    const { container, findByText } = render(
      <Popup
        active={() => Promise.resolve({ ref, view })}
        reveal={() => Promise.resolve()}
        options={() => Promise.resolve()}
        backlog={() => Promise.resolve()}
        follow={() => undefined}
      />,
    );
    await findByText('GitHub does not answer.');
    expect(container.querySelector('[data-sync=waiting]')?.textContent).toContain('3 changes not sent yet.');
    expect(container.querySelector('.sync [data-action]')).toBeNull();
    await expectAccessible(container);
  });
});
