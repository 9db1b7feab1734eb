// @vitest-environment happy-dom
import { cleanup, fireEvent, render } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { JiraForm, siteOf } from '@/components/options/JiraForm';
import { type ServerActions, Servers } from '@/components/options/Servers';
import type { AccessGiven } from '@/utils/messages/screen';
import type { Server } from '@/utils/model/server';
import { drawn, violations } from './stage';

afterEach(cleanup);

async function type(name: string, value: string): Promise<void> {
  const field = document.querySelector<HTMLInputElement>(`input[name="${name}"]`);
  if (!field) throw new Error(`no field ${name}`);
  fireEvent.input(field, { target: { value } });
  await drawn();
}

async function send(): Promise<void> {
  fireEvent.submit(document.querySelector('form') ?? document);
  await drawn();
}

async function choose(value: string): Promise<void> {
  fireEvent.click(document.querySelector(`input[value="${value}"]`) ?? document);
  await drawn();
}

describe('the site that an address is of', () => {
  it.each([
    ['acme.atlassian.net', 'acme.atlassian.net', 'https://acme.atlassian.net'],
    [
      ' https://acme.atlassian.net/jira/software/c/projects/ABC/boards/1 ',
      'acme.atlassian.net',
      'https://acme.atlassian.net',
    ],
    ['https://jira.example.com/jira/browse/ABC-12', 'jira.example.com', 'https://jira.example.com/jira'],
    ['https://jira.example.com/secure/Dashboard.jspa', 'jira.example.com', 'https://jira.example.com'],
    ['http://jira.local:8080/', 'jira.local:8080', 'http://jira.local:8080'],
    ['https://jira.example.com/jira/', 'jira.example.com', 'https://jira.example.com/jira'],
  ])('%s', (address, host, base) => {
    expect(siteOf(address)).toEqual({ host, base });
  });

  it.each(['', '   ', 'https://', 'my jira', 'javascript:alert(1)', 'ftp://x.example'])(
    'is none in "%s"',
    (address) => {
      expect(siteOf(address)).toBeUndefined();
    },
  );
});

describe('connecting to a Jira', () => {
  const connecting = () => {
    const connect = vi.fn<(access: AccessGiven) => Promise<boolean>>(() => Promise.resolve(true));
    render(
      <main>
        <h1>Settings</h1>
        <JiraForm connect={connect} />
      </main>,
    );
    return connect;
  };

  it("takes the browser's session, without asking for a token", async () => {
    const connect = connecting();
    await type('jira-address', 'acme.atlassian.net');
    expect(document.querySelector('input[name="jira-token"]')).toBeNull();
    await send();
    expect(connect.mock.calls).toEqual([
      [{ tracker: 'jira', host: 'acme.atlassian.net', base: 'https://acme.atlassian.net', token: '' }],
    ]);
  });

  it('takes a token with the e-mail address that Cloud wants beside it, and lets it go once it was taken', async () => {
    const connect = connecting();
    await type('jira-address', 'acme.atlassian.net');
    await choose('token');
    await type('jira-email', 'ana@example.com');
    await type('jira-token', ' ATATT1 ');
    await send();
    expect(connect.mock.calls).toEqual([
      [
        {
          tracker: 'jira',
          host: 'acme.atlassian.net',
          base: 'https://acme.atlassian.net',
          token: 'ATATT1',
          email: 'ana@example.com',
        },
      ],
    ]);
    expect(document.querySelector<HTMLInputElement>('input[name="jira-token"]')?.value).toBe('');
  });

  it('keeps a token that was refused, to be put right', async () => {
    connecting().mockResolvedValue(false);
    await type('jira-address', 'https://jira.example.com/jira');
    await choose('token');
    expect(document.querySelector('input[name="jira-email"]'), 'a server wants the token alone').toBeNull();
    await type('jira-token', 'pat1');
    await send();
    expect(document.querySelector<HTMLInputElement>('input[name="jira-token"]')?.value).toBe('pat1');
  });

  it('can be used by everybody', async () => {
    connecting();
    await choose('token');
    expect(await violations(document.body)).toEqual([]);
  });
});

describe("servers of one's own", () => {
  const server: Server = { tracker: 'jira', base: 'https://jira.example.com/jira' };
  const showing = async (kept: Server[] = []) => {
    const actions = {
      servers: vi.fn<ServerActions['servers']>(() => Promise.resolve(kept)),
      addServer: vi.fn<ServerActions['addServer']>(() => Promise.resolve(server)),
      removeServer: vi.fn<ServerActions['removeServer']>(() => Promise.resolve(null)),
    };
    const act = vi.fn(async (done: Promise<unknown>, _text: string) =>
      done.then(
        () => true,
        () => false,
      ),
    );
    render(
      <main>
        <h1>Settings</h1>
        <Servers actions={actions} act={act} />
      </main>,
    );
    await drawn();
    return { actions, act };
  };

  it('are added by their address', async () => {
    const { actions } = await showing();
    await type('server-address', ' https://jira.example.com/jira ');
    await send();
    expect(actions.addServer.mock.calls).toEqual([['https://jira.example.com/jira', false]]);
  });

  it("are asked unencrypted only by the person's word", async () => {
    const { actions } = await showing();
    await type('server-address', 'http://jira.local:8080');
    const box = document.querySelector<HTMLInputElement>('input[name="unencrypted"]');
    expect(box?.required).toBe(true);
    fireEvent.click(box ?? document);
    await send();
    expect(actions.addServer.mock.calls).toEqual([['http://jira.local:8080', true]]);
  });

  it('are listed with what they are, and removed', async () => {
    const { actions, act } = await showing([server, { tracker: 'github', base: 'https://git.example.com' }]);
    expect([...document.querySelectorAll('[data-server] span')].map(({ textContent }) => textContent)).toEqual([
      'Jira at https://jira.example.com/jira',
      'GitHub Enterprise Server at https://git.example.com',
    ]);
    fireEvent.click(document.querySelector('[data-server] button') ?? document);
    await drawn();
    expect(actions.removeServer.mock.calls).toEqual([[server.base]]);
    expect(act).toHaveBeenCalledWith(expect.anything(), expect.stringContaining('permission back'));
    expect(await violations(document.body)).toEqual([]);
  });
});
