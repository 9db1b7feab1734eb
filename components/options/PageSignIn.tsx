import { useState } from 'preact/hooks';
import type { AccountShown } from '@/utils/model/account-shown';
import type { TrackerId } from '@/utils/model/ref';
import type { ConnectWay } from '@/utils/model/right';

interface Props {
  way: ConnectWay;
  /** To the tracker's own page and back; null where the person said no there. */
  oauth(tracker: TrackerId): Promise<AccountShown | null>;
  done(account: AccountShown, name: string): Promise<void>;
  tell(error: unknown): void;
}

/**
 * Signing in on the tracker's own page, in a window of the browser's. The token goes to the background and is never
 * shown.
 */
export function PageSignIn({ way: { tracker, name }, oauth, done, tell }: Props) {
  const [away, setAway] = useState(false);
  const go = async (): Promise<void> => {
    if (away) return;
    setAway(true);
    try {
      const account = await oauth(tracker);
      if (account) await done(account, name);
      else tell(`You declined on ${name}, so nothing was connected.`);
    } catch (error) {
      tell(error);
    }
    setAway(false);
  };
  return (
    <div class="sign-in" data-sign-in={away ? 'waiting' : 'idle'}>
      <button type="button" class="button primary" data-action="oauth" aria-disabled={away} onClick={() => void go()}>
        {away ? `Waiting until you agree on ${name}…` : `Sign in with ${name}`}
      </button>
    </div>
  );
}
