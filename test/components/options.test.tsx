// @vitest-environment happy-dom
import { cleanup, fireEvent, render } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Options, type OptionsActions } from '@/components/Options';
import type { RequestShown } from '@/utils/messages';
import { drawn, violations } from './stage';
import { githubAccess } from '../access';

const account = { host: 'github.com', login: 'ana' };
const row = (at: number, status: number | null = 200): RequestShown => ({ at, host: 'api.github.com', method: 'POST', purpose: 'read an issue', status, bytes: 1234 });

type Fakes = { [K in keyof OptionsActions]: ReturnType<typeof vi.fn<OptionsActions[K]>> };
let actions: Fakes;

beforeEach(() => {
  actions = {
    accounts: vi.fn(() => Promise.resolve([])),
    connect: vi.fn(() => Promise.resolve(account)),
    disconnect: vi.fn(() => Promise.resolve()),
    servers: vi.fn(() => Promise.resolve([])),
    addServer: vi.fn(() => Promise.resolve({ tracker: 'jira', base: 'https://jira.example.com/jira' } as const)),
    removeServer: vi.fn(() => Promise.resolve(null)),
    requests: vi.fn(() => Promise.resolve([])),
    erase: vi.fn(() => Promise.resolve()),
  };
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

async function options(): Promise<Element> {
  const { container } = render(<main><Options {...actions} /></main>);
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
    expect(button(/^Connect$/).disabled).toBe(false);
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
    expect(actions.disconnect.mock.calls).toEqual([['github.com']]);
    expect(said()).toMatch(/^Disconnected from github\.com/);
    expect(document.querySelector('.account')).toBeNull();
  });
});

describe('the request log', () => {
  it('shows where, how, why and how much', async () => {
    actions.requests.mockResolvedValue([row(2), row(1, null)]);
    await options();
    const cells = [...document.querySelectorAll('tbody tr')].map((line) => [...line.querySelectorAll('td')].slice(1).map(({ textContent }) => textContent));
    expect(cells).toEqual([['api.github.com', 'POST', 'read an issue', '200', '1234'], ['api.github.com', 'POST', 'read an issue', 'none', '1234']]);
  });

  it('shows requests of the same moment and purpose each', async () => {
    actions.requests.mockResolvedValue([row(1), row(1), row(1)]);
    await options();
    expect(document.querySelectorAll('tbody tr')).toHaveLength(3);
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
    expect(said()).toBe(answer ? 'All copies, ticks, waivers and drafts on this device were deleted.' : '');
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

describe('axe', () => {
  it.each([0, 3])('finds nothing wrong with %i requests', async (count) => {
    actions.accounts.mockResolvedValue([account]);
    actions.requests.mockResolvedValue(Array.from({ length: count }, (_, at) => row(at)));
    await options();
    expect(await violations()).toEqual([]);
  });
});
