import { useState } from 'preact/hooks';
import type { ConnectWay } from '@/utils/model/right';

interface Props {
  way: ConnectWay;
  /** Goes to the tracker's page and back; what it came to is told elsewhere. */
  begin(way: ConnectWay): Promise<void>;
}

/** Signing in on the tracker's own page, in a window of the browser's. The token goes to the background and is never shown. */
export function PageSignIn({ way, begin }: Props) {
  const [away, setAway] = useState(false);
  const go = async (): Promise<void> => {
    if (away) return;
    setAway(true);
    await begin(way);
    setAway(false);
  };
  return (
    <div class="sign-in" data-sign-in={away ? 'waiting' : 'idle'}>
      <button type="button" class="button primary" data-action="journey" aria-disabled={away} onClick={() => void go()}>{away ? `Waiting until you agree on ${way.name}…` : `Sign in with ${way.name}`}</button>
    </div>
  );
}
