import { useEffect, useState } from 'preact/hooks';
import type { Server } from '@/utils/model/server';

export interface ServerActions {
  servers(): Promise<Server[]>;
  /** Asks the browser for access to that one origin, which takes the person's click, and finds out what is there. */
  addServer(address: string, unencrypted: boolean): Promise<Server>;
  removeServer(base: string): Promise<unknown>;
}

interface Props {
  actions: ServerActions;
  /** Does something and says what came of it; false where it failed. */
  act(done: Promise<unknown>, text: string): Promise<boolean>;
}

const names: Record<Server['tracker'], string> = { github: 'GitHub Enterprise Server', jira: 'Jira', linear: 'Linear' };

/** Trackers on servers of the person's own: where Tend works beside the trackers' own addresses, and by whose word. */
export function Servers({ actions, act }: Props) {
  const [servers, setServers] = useState<Server[]>([]);
  const load = async (): Promise<void> => setServers(await actions.servers());
  useEffect(() => void load().catch((error: unknown) => act(Promise.reject(error), '')), []);
  const change = async (done: Promise<unknown>, text: string): Promise<boolean> => {
    const worked = await act(done, text);
    await load();
    return worked;
  };
  return (
    <>
      {servers.map(({ tracker, base }) => (
        <div class="account" key={base} data-server={base}>
          <span>
            <b>{names[tracker]}</b> at {base}
          </span>
          <button
            type="button"
            class="button"
            onClick={() =>
              void change(
                actions.removeServer(base),
                `Tend no longer works on ${base}, and has given the browser's permission back.`,
              )
            }
          >
            Remove
          </button>
        </div>
      ))}
      <AddServer
        add={(address, unencrypted) =>
          change(actions.addServer(address, unencrypted), 'Added. Issues there have a panel from now on.')
        }
      />
    </>
  );
}

function AddServer({ add }: { add(address: string, unencrypted: boolean): Promise<boolean> }) {
  const [address, setAddress] = useState('');
  const [unencrypted, setUnencrypted] = useState(false);
  const [busy, setBusy] = useState(false);
  const isHttp = /^http:/i.test(address.trim());
  const send = async (): Promise<void> => {
    setBusy(true);
    if (await add(address.trim(), isHttp && unencrypted)) setAddress('');
    setBusy(false);
  };
  return (
    <form
      class="form"
      data-form="server"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <p class="quiet">
        A Jira Data Center, a Jira under a domain of your own, or a GitHub Enterprise Server. The browser asks whether
        Tend may read and change what is on that one host: it needs that to show its panel there, and to read and write
        issues as you.
      </p>
      <label>
        <span class="label">Address, as the browser shows it</span>
        <input
          class="field"
          type="url"
          name="server-address"
          autoComplete="url"
          spellcheck={false}
          required
          placeholder="https://jira.example.com/jira"
          value={address}
          onInput={(event) => setAddress(event.currentTarget.value)}
        />
      </label>
      {isHttp && (
        <label class="consent">
          <input
            type="checkbox"
            name="unencrypted"
            required
            checked={unencrypted}
            onChange={(event) => setUnencrypted(event.currentTarget.checked)}
          />{' '}
          Connect without encryption: anyone on the network can read what is sent, including my token.
        </label>
      )}
      <button type="submit" class="button primary" disabled={busy}>
        {busy ? 'Checking the server…' : 'Add this server'}
      </button>
    </form>
  );
}
