import { useEffect, useRef, useState } from 'preact/hooks';
import type { AccountShown, SignInState } from '@/utils/model/account-shown';
import type { ConnectWay, SignInShown } from '@/utils/model/right';
import { safeLink } from '../ui/sync-text';
import { pause, waitForAgreement } from './wait';

export interface SignInActions {
  signIn(host: string): Promise<SignInShown>;
  signedIn(host: string): Promise<SignInState>;
  cancelSignIn(host: string): Promise<unknown>;
}

interface Props {
  way: ConnectWay;
  actions: SignInActions;
  done(account: AccountShown, name: string): Promise<void>;
  tell(error: unknown): void;
}

const ends: Record<'denied' | 'expired', string> = {
  denied: 'You declined there, so nothing was connected. Start again if you did not mean to.',
  expired: 'The code has expired. Start again to get a new one.',
};

/**
 * Signing in on the tracker's own page: a code to type there, and waiting until it was. The token goes to the
 * background and is never shown.
 */
export function SignIn({ way: { host, name }, actions, done, tell }: Props) {
  const [code, setCode] = useState<SignInShown>();
  const [ended, setEnded] = useState<string>();
  const waiting = useRef<AbortController | undefined>(undefined);
  useEffect(() => () => waiting.current?.abort(), []);
  const begin = async (): Promise<void> => {
    const control = new AbortController();
    waiting.current?.abort();
    waiting.current = control;
    setEnded(undefined);
    try {
      const shown = await actions.signIn(host);
      setCode(shown);
      const agreed = await waitForAgreement(
        shown,
        { poll: () => actions.signedIn(host), sleep: pause, now: () => performance.now() },
        control.signal,
      );
      if (control.signal.aborted) return;
      if (agreed.state === 'denied' || agreed.state === 'expired') setEnded(ends[agreed.state]);
      if (agreed.state === 'granted') await done(agreed.account, host);
    } catch (error) {
      if (!control.signal.aborted) tell(error);
    }
    setCode(undefined);
  };
  const cancel = (): void => {
    waiting.current?.abort();
    setCode(undefined);
    actions.cancelSignIn(host).catch(tell);
  };
  if (code) return <Code code={code} tracker={name} cancel={cancel} />;
  return (
    <div class="sign-in" data-sign-in="idle">
      {ended && (
        <p class="notice" role="status">
          {ended}
        </p>
      )}
      <button type="button" class="button primary" data-action="sign-in" onClick={() => void begin()}>
        Sign in with {name}
      </button>
    </div>
  );
}

function Code({ code: { user, url }, tracker, cancel }: { code: SignInShown; tracker: string; cancel(): void }) {
  const [copied, setCopied] = useState(false);
  const link = safeLink(url);
  const copy = (): void =>
    void navigator.clipboard.writeText(user).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <div class="sign-in" data-sign-in="waiting" role="group" aria-label={`Sign in with ${tracker}`}>
      <p>Type this code on {tracker}, and agree there:</p>
      <p class="code" aria-label={`The code: ${[...user].join(' ')}`}>
        {user}
      </p>
      <div class="buttons">
        <button type="button" class="button" data-action="copy-code" onClick={copy}>
          {copied ? 'Copied' : 'Copy the code'}
        </button>
        {link && (
          <a class="button primary" href={link} target="_blank" rel="noreferrer">
            Open {new URL(link).host}
            {new URL(link).pathname}
          </a>
        )}
        <button type="button" class="button" data-action="cancel-sign-in" onClick={cancel}>
          Cancel
        </button>
      </div>
      <p class="quiet" role="status">
        Waiting for you to agree there. This page continues by itself.
      </p>
    </div>
  );
}
