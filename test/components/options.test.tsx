// @vitest-environment happy-dom
import { cleanup, fireEvent, render } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Options, type OptionsActions } from '@/components/options/Options';
import type { AccountShown } from '@/utils/model/account-shown';
import type { RequestShown } from '@/utils/model/request-shown';
import type { Right } from '@/utils/model/right';
import { telling } from '../telling';
import { githubWay } from '@/utils/trackers/github/connect';
import { linearWay } from '@/utils/trackers/linear/connect';
import { drawn, violations } from './stage';
import { githubAccess, linearAccess } from '../access';

const account: AccountShown = { tracker: 'github', host: 'github.com', login: 'ana' };
const row = (at: number, status: number | null = 200): RequestShown => ({
  at,
  host: 'api.github.com',
  method: 'POST',
  purpose: 'read-issue',
  status,
  bytes: 1234,
});

type Fakes = { [K in keyof OptionsActions]: ReturnType<typeof vi.fn<OptionsActions[K]>> };
let actions: Fakes;

beforeEach(() => {
  actions = {
    accounts: vi.fn(() => Promise.resolve([])),
    connect: vi.fn(() => Promise.resolve(account)),
    ways: vi.fn(() => Promise.resolve([{ ...githubWay, device: false, page: false }])),
    rights: vi.fn(() => Promise.resolve([])),
    projects: vi.fn(() => Promise.resolve([])),
    rules: vi.fn(() => Promise.resolve(null)),
    saveRules: vi.fn(() => Promise.reject(new Error('not saved'))),
    useLedger: vi.fn(() => Promise.resolve(null)),
    draftRules: vi.fn(() => Promise.resolve()),
    backTest: vi.fn(() => Promise.resolve({ total: 0, checks: {} })),
    showLacking: vi.fn(() => Promise.resolve()),
    signIn: vi.fn(() =>
      Promise.resolve({ user: 'ABCD-EFGH', url: 'https://github.com/login/device', interval: 0.02, life: 900 }),
    ),
    signedIn: vi.fn<OptionsActions['signedIn']>(() => Promise.resolve({ state: 'pending' })),
    cancelSignIn: vi.fn(() => Promise.resolve()),
    oauth: vi.fn<OptionsActions['oauth']>(() => Promise.resolve(null)),
    disconnect: vi.fn(() => Promise.resolve()),
    servers: vi.fn(() => Promise.resolve([])),
    addServer: vi.fn(() => Promise.resolve({ tracker: 'jira', base: 'https://jira.example.com/jira' } as const)),
    removeServer: vi.fn(() => Promise.resolve(null)),
    requests: vi.fn(() => Promise.resolve([])),
    happened: vi.fn<OptionsActions['happened']>(() => Promise.resolve([])),
    copy: vi.fn(() => Promise.resolve()),
    erase: vi.fn(() => Promise.resolve()),
  };
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

async function options(project = '', rules = ''): Promise<Element> {
  const { container } = render(
    <main>
      <Options actions={actions} project={project} rules={rules} />
    </main>,
  );
  await drawn();
  return container;
}

const said = (): string | undefined => document.querySelector('[role=status]')?.textContent ?? undefined;
const button = (name: RegExp): HTMLButtonElement => {
  const found = [...document.querySelectorAll('button')].find(({ textContent }) => name.test(textContent ?? ''));
  if (!found) throw new Error(`No button ${String(name)}.`);
  return found;
};
const token = (): HTMLInputElement => {
  const found = document.querySelector<HTMLInputElement>('input[name=token]');
  if (!found) throw new Error('No field for the token.');
  return found;
};

async function connect(value: string): Promise<void> {
  fireEvent.input(token(), { target: { value } });
  await drawn();
  fireEvent.submit(token().closest('form') ?? token());
  await drawn();
}

describe('accounts', () => {
  it('are connected with a token, which does not stay on the screen', async () => {
    await options();
    actions.accounts.mockResolvedValue([account]);
    await connect(' ghp_secret \n');
    expect(actions.connect.mock.calls).toEqual([[githubAccess('ghp_secret')]]);
    expect(said()).toBe('Connected to github.com.');
    expect(token().value).toBe('');
    expect(document.body.textContent).toContain('ana on github.com');
    expect(document.body.innerHTML).not.toContain('ghp_secret');
  });

  it('that are refused say why, and what was typed stays to be put right', async () => {
    actions.connect.mockRejectedValue(new Error('GitHub does not accept this token any more.'));
    await options();
    await connect('ghp_wrong');
    expect(said()).toBe('GitHub does not accept this token any more.');
    expect(token().value).toBe('ghp_wrong');
    expect(button(/^Connect$/).getAttribute('aria-disabled')).toBe('false');
  });

  it('that are refused since say so, and ask for a new token at once', async () => {
    actions.accounts.mockResolvedValue([{ ...account, signedOut: { key: 'github.token-ended' } }]);
    await options();
    expect(document.querySelector('[data-notice=signed-out]')?.textContent).toMatch(
      /revoked or has expired.*waits on this device/,
    );
    expect(token().closest('details')).toBeNull();
  });

  it('that are well keep the field for another token out of the way', async () => {
    actions.accounts.mockResolvedValue([account]);
    await options();
    expect(token().closest('details')?.open).toBe(false);
  });

  it('take a token in a field that hides it and that nothing remembers', async () => {
    await options();
    expect([token().type, token().autocomplete]).toEqual(['password', 'off']);
  });

  it('are disconnected', async () => {
    actions.accounts.mockResolvedValue([account]);
    await options();
    actions.accounts.mockResolvedValue([]);
    fireEvent.click(button(/^Disconnect$/));
    await drawn();
    expect(actions.disconnect.mock.calls).toEqual([['github:github.com']]);
    expect(said()).toMatch(/^Disconnected from github\.com/);
    expect(document.querySelector('.account')).toBeNull();
    expect(document.querySelector('[data-notice="revoke"]')).toBeNull();
  });

  it.each([
    ['https://github.com/settings/tokens', 'revoke it on github.com', true],
    ['http://jira.example.com/tokens', 'revoke it at http://jira.example.com/tokens', false],
    ['javascript:alert(1)', 'revoke it at', false],
  ])('are told, once disconnected, where to revoke the token: %s', async (revoke, text, linked) => {
    actions.accounts.mockResolvedValue([{ ...account, revoke }]);
    await options();
    fireEvent.click(button(/^Disconnect$/));
    await drawn();
    const notice = document.querySelector('[data-notice="revoke"]');
    expect(notice?.textContent).toContain(text);
    expect(notice?.querySelector('a')?.getAttribute('href') ?? null).toBe(linked ? revoke : null);
  });
});

describe('signing in on a page that sends one back', () => {
  const linear: AccountShown = { tracker: 'linear', host: 'acme', login: 'ana' };
  const press = async (): Promise<void> => {
    actions.ways.mockResolvedValue([{ ...linearWay, device: false, page: true }]);
    await options('linear:acme/ENG');
    fireEvent.click(button(/^Sign in with Linear$/));
    await drawn();
  };

  it('ends connected, with the rights checked, and leaves the key as the second choice', async () => {
    actions.oauth.mockResolvedValue(linear);
    await press();
    expect(actions.oauth.mock.calls).toEqual([['linear']]);
    expect(said()).toBe('Connected to Linear.');
    expect(actions.rights.mock.calls).toEqual([['linear:acme', 'ENG']]);
    expect(document.querySelector('details input[name=linear-key]')).not.toBeNull();
  });

  it('says that nothing was connected where the person said no, or the window was closed', async () => {
    await press();
    expect(said()).toMatch(/nothing was connected/);
    expect(actions.rights).not.toHaveBeenCalled();
  });

  it('says what went wrong there', async () => {
    actions.oauth.mockRejectedValue(new Error('Linear could not sign you in.'));
    await press();
    expect(said()).toBe('Linear could not sign you in.');
  });
});

describe("signing in on the tracker's own page", () => {
  const byDevice = (): void => void actions.ways.mockResolvedValue([{ ...githubWay, device: true, page: false }]);
  const find = (selector: string): HTMLElement | null => document.querySelector<HTMLElement>(selector);
  const begin = async (): Promise<void> => {
    byDevice();
    await options('github:github.com/acme/web');
    fireEvent.click(button(/^Sign in with GitHub$/));
    await drawn();
  };

  it('is not spoken of where the build knows no way', async () => {
    const container = await options();
    expect(container.innerHTML).not.toMatch(/sign.in/i);
  });

  it('shows the code and where to type it, waits, and ends connected, with the rights checked', async () => {
    await begin();
    expect([find('.code')?.textContent, find('.sign-in a')?.getAttribute('href')]).toEqual([
      'ABCD-EFGH',
      'https://github.com/login/device',
    ]);
    expect(actions.signedIn.mock.calls.length).toBeGreaterThan(0);
    expect(await violations()).toEqual([]);
    actions.accounts.mockResolvedValue([account]);
    actions.signedIn.mockResolvedValue({ state: 'granted', account });
    await drawn();
    await drawn();
    expect(find('[data-sign-in=waiting]')).toBeNull();
    expect([said(), actions.rights.mock.calls]).toEqual([
      'Connected to github.com.',
      [['github:github.com', 'acme/web']],
    ]);
  });

  it.each([
    ['denied', /You declined there/],
    ['expired', /has expired/],
  ] as const)('says so where it was %s, and begins anew', async (state, says) => {
    actions.signedIn.mockResolvedValue({ state });
    await begin();
    await drawn();
    expect(find('.sign-in .notice')?.textContent).toMatch(says);
    fireEvent.click(button(/^Sign in with GitHub$/));
    await drawn();
    expect(actions.signIn).toHaveBeenCalledTimes(2);
  });

  it('can be given up: nothing is asked any more', async () => {
    await begin();
    fireEvent.click(button(/^Cancel$/));
    await drawn();
    const asked = actions.signedIn.mock.calls.length;
    await drawn();
    expect([actions.signedIn.mock.calls.length - asked, actions.cancelSignIn.mock.calls]).toEqual([
      0,
      [['github.com']],
    ]);
    expect(find('[data-sign-in=idle]')).not.toBeNull();
  });

  it('ends with the page', async () => {
    await begin();
    cleanup();
    const asked = actions.signedIn.mock.calls.length;
    await drawn();
    expect(actions.signedIn.mock.calls.length).toBe(asked);
  });

  it('that cannot begin says why', async () => {
    actions.signIn.mockRejectedValue(new Error('github.com did not answer.'));
    await begin();
    expect(said()).toBe('github.com did not answer.');
  });

  it('keeps a token as the second choice', async () => {
    byDevice();
    await options();
    expect(token().closest('details')?.querySelector('summary')?.textContent).toBe('Use a token instead');
  });
});

describe('connecting Linear', () => {
  beforeEach(
    () =>
      void actions.ways.mockResolvedValue(
        [githubWay, linearWay].map((way) => ({ ...way, device: false, page: false })),
      ),
  );
  const key = (): HTMLInputElement => document.querySelector<HTMLInputElement>('input[name="linear-key"]') ?? token();

  async function connectKey(): Promise<void> {
    fireEvent.input(key(), { target: { value: ' lin_api_1 \n' } });
    await drawn();
    fireEvent.submit(key().closest('form') ?? key());
    await drawn();
  }

  it('sends the key alone, since it knows its workspace, keeps it off the screen, and checks its rights there', async () => {
    const acme: AccountShown = { tracker: 'linear', host: 'acme', login: 'ana' };
    actions.connect.mockResolvedValue(acme);
    await options('linear:acme/ENG');
    expect(key().form?.querySelector<HTMLInputElement>('input[name=project]')?.value).toBe('ENG');
    actions.accounts.mockResolvedValue([acme]);
    await connectKey();
    expect([actions.connect.mock.calls, actions.rights.mock.calls]).toEqual([
      [[linearAccess('lin_api_1')]],
      [['linear:acme', 'ENG']],
    ]);
    expect([said(), key().value]).toEqual(['Connected to Linear.', '']);
    expect(document.querySelector('.account-name')?.textContent).toBe('ana on Linear: acme');
    expect(await violations()).toEqual([]);
  });

  it('leaves a key that was refused to be put right', async () => {
    actions.connect.mockRejectedValue(new Error('Your Linear key was revoked.'));
    await options();
    await connectKey();
    expect(key().value.trim()).toBe('lin_api_1');
  });

  it('says which permissions the key needs and where to make one', async () => {
    await options();
    const form = key().form;
    expect([...(form?.querySelectorAll('.needs li') ?? [])].map(({ textContent }) => textContent)).toEqual([
      'Read',
      'Write',
    ]);
    expect(form?.querySelector('a')?.href).toMatch(/^https:\/\/linear\.app\/settings\//);
  });
});

describe('the rights of an account', () => {
  const right = (id: string, state: Right['state'], help?: Right['help']): Right => ({
    id,
    name: `Right ${id}`,
    state,
    why: telling(`Why ${id}.`),
    ...(state !== 'ok' && { needed: telling(`Needed for ${id}.`) }),
    ...(help && { help }),
  });
  const rows = (): string[] =>
    [...document.querySelectorAll('[data-right]')].map(
      (row) => `${row.getAttribute('data-right')} ${row.getAttribute('data-state')}`,
    );
  const test = (): HTMLInputElement => document.querySelector<HTMLInputElement>('input[name=test]') ?? token();

  beforeEach(
    () =>
      void actions.connect.mockImplementation(() => {
        actions.accounts.mockResolvedValue([account]);
        return Promise.resolve(account);
      }),
  );

  it('are checked as soon as it is connected, in the repository that was named', async () => {
    actions.rights.mockResolvedValue([
      right('token', 'ok'),
      right('issues-write', 'missing', { told: telling('Do this.'), href: 'https://github.com/settings' }),
    ]);
    await options();
    fireEvent.input(document.querySelector('input[name=project]') ?? token(), { target: { value: ' acme/web ' } });
    await connect('ghp_secret');
    expect(actions.rights.mock.calls).toEqual([['github:github.com', 'acme/web']]);
    expect(rows()).toEqual(['token ok', 'issues-write missing']);
    expect(document.querySelector('.lead')?.textContent).toBe('One thing is missing in acme/web: Right issues-write.');
    expect([...document.querySelectorAll('.right-why')].map(({ textContent }) => textContent)).toEqual([
      'Why token.',
      'Why issues-write. Needed for issues-write.',
    ]);
    const link = document.querySelector<HTMLAnchorElement>('.right-help a');
    expect([link?.href, link?.target, link?.rel]).toEqual(['https://github.com/settings', '_blank', 'noreferrer']);
  });

  it('are checked again when it was put right', async () => {
    actions.accounts.mockResolvedValue([account]);
    actions.rights.mockResolvedValue([right('issues-write', 'missing')]);
    await options('github:github.com/acme/web');
    expect(test().value).toBe('acme/web');
    fireEvent.submit(test().form ?? test());
    await drawn();
    expect(document.querySelector('[data-rights]')?.getAttribute('data-rights')).toBe('missing');
    actions.rights.mockResolvedValue([right('issues-write', 'ok')]);
    fireEvent.submit(test().form ?? test());
    await drawn();
    expect(document.querySelector('.lead')?.textContent).toBe('Everything Tend needs is there in acme/web.');
    expect(await violations()).toEqual([]);
  });

  it('that are not known are not called there', async () => {
    actions.accounts.mockResolvedValue([account]);
    actions.rights.mockResolvedValue([right('token', 'ok'), right('issues-write', 'unknown')]);
    await options();
    fireEvent.submit(test().form ?? test());
    await drawn();
    expect(document.querySelector('.lead')?.textContent).toBe('Connected. Some permissions could not be checked.');
  });

  it('that could not be asked for say why, and may be asked for again', async () => {
    actions.accounts.mockResolvedValue([account]);
    actions.rights.mockRejectedValue(new Error('api.github.com did not answer.'));
    await options();
    fireEvent.submit(test().form ?? test());
    await drawn();
    expect(said()).toBe('api.github.com did not answer.');
    expect(button(/^Check rights$/).getAttribute('aria-disabled')).toBe('false');
  });

  it('go nowhere but to https', async () => {
    actions.accounts.mockResolvedValue([account]);
    actions.rights.mockResolvedValue([
      right('x', 'missing', { told: telling('Do this.'), href: 'javascript:alert(1)' }),
    ]);
    await options();
    fireEvent.submit(test().form ?? test());
    await drawn();
    expect(document.querySelector('.right-help a')).toBeNull();
  });

  it('of one host are not tested with a project of another', async () => {
    await options('jira:acme.atlassian.net/ABC');
    expect(document.querySelector<HTMLInputElement>('input[name=project]')?.value).toBe('');
  });
});

describe('the request log', () => {
  it('shows where, how, why and how much', async () => {
    actions.requests.mockResolvedValue([row(2), row(1, null)]);
    await options();
    const cells = [...document.querySelectorAll('tbody tr')].map((line) =>
      [...line.querySelectorAll('td')].slice(1).map(({ textContent }) => textContent),
    );
    expect(cells).toEqual([
      ['api.github.com', 'POST', 'read an issue', '200', '1234'],
      ['api.github.com', 'POST', 'read an issue', 'none', '1234'],
    ]);
  });

  it('shows requests of the same moment and purpose each', async () => {
    actions.requests.mockResolvedValue([row(1), row(1), row(1)]);
    await options();
    expect(document.querySelectorAll('tbody tr')).toHaveLength(3);
  });

  it('shows the latest, and all of them when asked', async () => {
    actions.requests.mockResolvedValue(Array.from({ length: 25 }, (_, at) => row(at)));
    await options();
    expect(document.querySelectorAll('tbody tr')).toHaveLength(10);
    fireEvent.click(button(/^Show all 25$/));
    await drawn();
    expect(document.querySelectorAll('tbody tr')).toHaveLength(25);
  });

  it('says so where nothing was sent', async () => {
    const container = await options();
    expect(container.textContent).toContain('Tend has sent no request');
    expect(document.querySelector('table')).toBeNull();
  });
});

describe('deleting what is kept', () => {
  it.each([true, false])('asks first; the answer is %s', async (answer) => {
    window.confirm = vi.fn(() => answer);
    await options();
    fireEvent.click(button(/^Delete everything/));
    await drawn();
    expect(actions.erase).toHaveBeenCalledTimes(answer ? 1 : 0);
    expect(said()).toMatch(answer ? /^Everything that Tend kept on this device was deleted\./ : /^$/);
    // What goes and what stays is said before, not after.
    const [asked] = vi.mocked(window.confirm).mock.calls[0] ?? [];
    for (const part of ['tokens', 'servers', 'drafts', 'sealed votes', 'in your tracker', 'still valid'])
      expect(asked).toContain(part);
    // Who was connected is not any more, on this screen either.
    expect(actions.accounts).toHaveBeenCalledTimes(answer ? 2 : 1);
  });

  it('says so where it fails', async () => {
    window.confirm = () => true;
    actions.erase.mockRejectedValue(new Error("Tend's database cannot be used."));
    await options();
    fireEvent.click(button(/^Delete everything/));
    await drawn();
    expect(said()).toBe("Tend's database cannot be used.");
  });
});

describe('a background that does not answer', () => {
  it('is said, and what can be shown is shown', async () => {
    actions.requests.mockRejectedValue(new Error("Tend's background does not answer."));
    actions.accounts.mockResolvedValue([account]);
    await options();
    expect(said()).toBe("Tend's background does not answer.");
    expect(document.querySelector('.account')).not.toBeNull();
  });

  it('is not forgotten behind a success', async () => {
    await options();
    actions.requests.mockRejectedValue(new Error("Tend's background does not answer."));
    await connect('ghp_secret');
    expect(said()).toBe("Tend's background does not answer.");
  });
});

describe('what happened', () => {
  const press = (action: string): Promise<unknown> => {
    const found = document.querySelector(`[data-action="${action}"]`);
    if (!found) throw new Error(`no button ${action}`);
    fireEvent.click(found);
    return drawn();
  };
  const one = { at: Date.UTC(2026, 10, 2, 9), kind: 'show', ms: 40, answered: true, views: 1, calls: 12 };

  it('is read when somebody asks, and again, and can be copied', async () => {
    actions.happened.mockResolvedValue([{ ...one, kind: 'look', answered: false }, one]);
    const container = await options();
    expect(actions.happened).not.toHaveBeenCalled();
    await press('happened');
    const lines = [...container.querySelectorAll('section[aria-labelledby="happened"] tbody tr')];
    const cells = lines.map((line) => [...line.children].slice(1).map(({ textContent }) => textContent));
    expect(cells).toEqual([
      ['look', '40', 'failed', '1', '12'],
      ['show', '40', 'yes', '1', '12'],
    ]);
    await press('copy-happened');
    const when = new Date(one.at).toLocaleString();
    expect(actions.copy.mock.calls).toEqual([
      [
        [
          'When\tAsked\tMilliseconds\tAnswer\tViews\tDatabase calls',
          `${when}\tlook\t40\tfailed\t1\t12`,
          `${when}\tshow\t40\tyes\t1\t12`,
        ].join('\n'),
      ],
    ]);
  });

  it('says where there is nothing, and what went wrong', async () => {
    const container = await options();
    await press('happened');
    const section = container.querySelector('section[aria-labelledby="happened"]');
    expect(section?.textContent).toContain('Nothing was asked since the background started.');
    actions.happened.mockRejectedValue(new Error("Tend's background does not answer."));
    await press('happened');
    expect(section?.querySelector('[role="status"]')?.textContent).toBe("Tend's background does not answer.");
  });
});

describe('axe', () => {
  it.each([0, 3])('finds nothing wrong with %i requests', async (count) => {
    actions.accounts.mockResolvedValue([account]);
    actions.requests.mockResolvedValue(Array.from({ length: count }, (_, at) => row(at)));
    await options();
    expect(await violations()).toEqual([]);
  });
});
