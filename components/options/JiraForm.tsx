import { useState } from 'preact/hooks';
import type { AccessGiven } from '@/utils/messages/screen';

type Way = 'session' | 'token';

const cloudTokens = 'https://id.atlassian.com/manage-profile/security/api-tokens';

/**
 * The site that an address is of, as a person may have copied it from any page of Jira; undefined for what is no
 * address.
 */
export function siteOf(address: string): { host: string; base: string } | undefined {
  const text = address.trim();
  const full = /^https?:\/\//.test(text) ? text : `https://${text}`;
  if (text === '' || /^[a-z]+:\/\/(?<!^https?:\/\/)/i.test(text) || !URL.canParse(full)) return undefined;
  const { protocol, host, pathname } = new URL(full);
  if (!/^[\w-]+(?:\.[\w-]+)*(?::\d+)?$/.test(host)) return undefined;
  // Cloud has no context path; a server's ends where Jira's own parts begin.
  const context = host.endsWith('.atlassian.net')
    ? ''
    : pathname.replace(/\/(?:browse|secure|projects|issues|plugins)(?:\/.*)?$/, '').replace(/\/$/, '');
  return { host, base: `${protocol}//${host}${context}` };
}

/**
 * Connecting to a Jira: on the browser's own session, or with a token. The token goes to the background and never comes
 * back.
 */
export function JiraForm({ connect }: { connect(access: AccessGiven): Promise<boolean> }) {
  const [address, setAddress] = useState('');
  const [way, setWay] = useState<Way>('session');
  const [email, setEmail] = useState('');
  const [token, setToken] = useState('');
  const [busy, setBusy] = useState(false);
  const site = siteOf(address);
  const isCloud = site?.host.endsWith('.atlassian.net') ?? true;
  const send = async (): Promise<void> => {
    if (!site) return;
    setBusy(true);
    const secret = way === 'token' ? { token: token.trim(), ...(isCloud && { email: email.trim() }) } : { token: '' };
    if (await connect({ tracker: 'jira', ...site, ...secret })) setToken('');
    setBusy(false);
  };
  return (
    <form
      class="form"
      data-form="jira"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <p class="quiet">
        Tend can use the Jira session you are already signed in to in this browser. No token needed. A Jira on your own
        server has to be added under “Servers of your own” first.
      </p>
      <label>
        <span class="label">Address of your Jira</span>
        <input
          class="field"
          type="text"
          name="jira-address"
          inputMode="url"
          autoComplete="url"
          spellcheck={false}
          required
          placeholder="acme.atlassian.net"
          value={address}
          onInput={(event) => setAddress(event.currentTarget.value)}
        />
      </label>
      <Ways way={way} choose={setWay} />
      {way === 'token' && isCloud && (
        <label>
          <span class="label">E-mail address of your Atlassian account</span>
          <input
            class="field"
            type="email"
            name="jira-email"
            autoComplete="email"
            required
            value={email}
            onInput={(event) => setEmail(event.currentTarget.value)}
          />
        </label>
      )}
      {way === 'token' && (
        <label>
          <span class="label">{isCloud ? 'API token' : 'Personal access token'}</span>
          <input
            class="field"
            type="password"
            name="jira-token"
            autoComplete="off"
            spellcheck={false}
            required
            value={token}
            onInput={(event) => setToken(event.currentTarget.value)}
          />
        </label>
      )}
      {way === 'token' && isCloud && (
        <p class="quiet">
          <a href={cloudTokens} target="_blank" rel="noreferrer">
            Create an API token at Atlassian
          </a>
          , one without scopes: your site does not accept those with scopes.
        </p>
      )}
      <button type="submit" class="button primary" disabled={busy || !site}>
        {busy ? 'Asking Jira who you are…' : 'Connect to Jira'}
      </button>
    </form>
  );
}

function Ways({ way, choose }: { way: Way; choose(way: Way): void }) {
  const names: [Way, string][] = [
    ['session', 'My session in this browser'],
    ['token', 'A token'],
  ];
  return (
    <fieldset class="choice">
      <legend class="label">Connect with</legend>
      {names.map(([value, name]) => (
        <label key={value}>
          <input type="radio" name="jira-way" value={value} checked={way === value} onChange={() => choose(value)} />{' '}
          {name}
        </label>
      ))}
    </fieldset>
  );
}
