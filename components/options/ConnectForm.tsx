import { useState } from 'preact/hooks';
import type { AccessGiven } from '@/utils/messages/screen';
import type { ConnectWay } from '@/utils/model/right';
import { sentence } from '@/utils/words/sentence';

interface Props {
  way: ConnectWay;
  /** The project that the person came from; empty if none is known. */
  project: string;
  /** False where the token was refused: it stays, to be put right. */
  connect(access: AccessGiven, project: string): Promise<boolean>;
}

/**
 * Connecting with a token: which rights, where to make one, what to test it with. The token goes to the background and
 * never comes back.
 */
export function ConnectForm({ way, project: from, connect }: Props) {
  const [token, setToken] = useState('');
  const [typed, setTyped] = useState<string>();
  const project = typed ?? from;
  const [busy, setBusy] = useState(false);
  const send = async (): Promise<void> => {
    if (busy) return;
    setBusy(true);
    if (await connect({ tracker: way.tracker, host: way.host, base: way.base, token: token.trim() }, project.trim()))
      setToken('');
    setBusy(false);
  };
  return (
    <form
      class="form"
      data-form="connect"
      data-tracker={way.tracker}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <ol class="steps">
        <li>
          <Making way={way} />
        </li>
        <li>
          <label>
            <span class="label">Paste the {way.token} here</span>
            <input
              class="field"
              type="password"
              name={way.field}
              autoComplete="off"
              spellcheck={false}
              required
              maxLength={500}
              value={token}
              onInput={(event) => setToken(event.currentTarget.value)}
            />
          </label>
        </li>
        <li>
          <label>
            <span class="label">
              A {way.project.name} to test it with <span class="optional">optional</span>
            </span>
            <input
              class="field"
              name="project"
              autoComplete="off"
              spellcheck={false}
              maxLength={200}
              placeholder={way.project.example}
              value={project}
              onInput={(event) => setTyped(event.currentTarget.value)}
            />
          </label>
        </li>
      </ol>
      <button type="submit" class="button primary" aria-disabled={busy}>
        {busy ? `Asking ${way.name}…` : 'Connect'}
      </button>
    </form>
  );
}

function Making({ way }: Pick<Props, 'way'>) {
  return (
    <>
      <p class="label">
        Make a {sentence(way.tokenName)} on {way.name}
      </p>
      <p class="quiet">{sentence(way.about)} It needs:</p>
      <ul class="needs">
        {way.needs.map(sentence).map((need) => (
          <li key={need} class="tag">
            {need}
          </li>
        ))}
      </ul>
      <a class="button" href={way.createUrl} target="_blank" rel="noreferrer">
        Make one on {way.name}
      </a>
    </>
  );
}
