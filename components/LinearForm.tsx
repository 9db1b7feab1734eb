import { useState } from 'preact/hooks';
import type { AccessGiven } from '@/utils/messages';

/** Where a person makes a key. Source: Linear's documentation on its API. */
const newKey = 'https://linear.app/settings/account/security';

/** Connecting a workspace of Linear with a personal API key. The key goes to the background and never comes back; it alone knows which workspace it is for. */
export function LinearForm({ connect }: { connect(access: AccessGiven): Promise<boolean> }) {
  const [token, setToken] = useState('');
  const [busy, setBusy] = useState(false);
  const send = async (): Promise<void> => {
    setBusy(true);
    if (await connect({ tracker: 'linear', host: '', base: 'https://linear.app', token: token.trim() })) setToken('');
    setBusy(false);
  };
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <p class="quiet">
        Linear's pages show an issue's text, but not as it was written: with a key Tend reads it through Linear's API, so that you can agree to it and share what you say.
        The key needs the permissions <b>Read</b> and <b>Write</b>, and can be limited to the teams you groom.{' '}
        <a href={newKey} target="_blank" rel="noreferrer">Create such a key in Linear</a>
      </p>
      <label>
        <span class="label">API key for a workspace of Linear</span>
        <input class="field" type="password" name="linear-key" autoComplete="off" spellcheck={false} required value={token} onInput={(event) => setToken(event.currentTarget.value)} />
      </label>
      <button type="submit" class="button primary" disabled={busy}>{busy ? 'Asking Linear whose key this is…' : 'Connect Linear'}</button>
    </form>
  );
}
