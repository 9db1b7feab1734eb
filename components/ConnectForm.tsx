import { useState } from 'preact/hooks';
import type { AccessGiven } from '@/utils/messages';

const newToken =
  'https://github.com/settings/personal-access-tokens/new?name=Tend&description=Backlog+grooming+in+the+issue+page&issues=write&metadata=read&expires_in=90';

/** Connecting with a fine-grained token: which rights, where to make one. The token goes to the background and never comes back; one that is refused stays to be put right. */
export function ConnectForm({ connect }: { connect(access: AccessGiven): Promise<boolean> }) {
  const [token, setToken] = useState('');
  const [busy, setBusy] = useState(false);
  const send = async (): Promise<void> => {
    setBusy(true);
    if (await connect({ tracker: 'github', host: 'github.com', base: 'https://github.com', token: token.trim() })) setToken('');
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
        With a token Tend reads issues through GitHub's API: more facts, and repositories of your organisation. It needs the
        rights <b>Issues: read and write</b> and <b>Metadata: read</b>, on just the repositories you groom.{' '}
        <a href={newToken} target="_blank" rel="noreferrer">Create such a token on GitHub</a>
      </p>
      <label>
        <span class="label">Token for github.com</span>
        <input class="field" type="password" name="token" autoComplete="off" spellcheck={false} required value={token} onInput={(event) => setToken(event.currentTarget.value)} />
      </label>
      <button type="submit" class="button primary" disabled={busy}>{busy ? 'Asking GitHub whose token this is…' : 'Connect'}</button>
    </form>
  );
}
