import type { TrackerId } from '@/utils/model/ref';
import type { Vault } from '@/utils/store/vault';
import { TrackerError } from '@/utils/trackers/failure';
import type { OAuthRequest, OAuthFlow } from '@/utils/trackers/sign-in';
import type { Access, Account } from '@/utils/trackers/tracker';

/** Signing in on a page that sends the person back. What makes the answer worth something stays in the background. */
export interface OAuth {
  /** The address to go to. */
  begin(tracker: TrackerId): Promise<string>;
  /** Takes the address that the person came back by; undefined where they said no. Rejects with a TrackerError. */
  end(tracker: TrackerId, back: string): Promise<Account | undefined>;
}

export interface OAuthTools {
  vault: Vault;
  flows: readonly OAuthFlow[];
  /** Where trackers send the person back to. */
  redirect: string;
  /** Something that nobody can guess. */
  drawId(): string;
  /** Finds out whose the token is and keeps it. */
  connect(access: Access): Promise<Account>;
}

/** What is begun is stored, so that a worker that dies forgets nothing. */
export function createOAuth({ vault, flows, redirect, drawId, connect }: OAuthTools): OAuth {
  const of = (tracker: TrackerId): OAuthFlow => {
    const found = flows.find(({ access }) => access.tracker === tracker);
    if (!found) throw new TrackerError('invalid', { key: 'account.no-page' });
    return found;
  };
  return {
    begin: async (tracker) => {
      const oauth: OAuthRequest = { state: drawId(), verifier: `${drawId()}${drawId()}`, redirect };
      const address = await of(tracker).begin(oauth);
      await vault.change(keyOf(tracker), () => oauth);
      return address;
    },
    end: async (tracker, back) => {
      const flow = of(tracker);
      let oauth: unknown;
      // An answer is good once.
      await vault.change(keyOf(tracker), (begun) => {
        oauth = begun;
        return null;
      });
      if (!isOAuthRequest(oauth)) throw new TrackerError('invalid', { key: 'account.over' });
      const grant = await flow.end(oauth, back);
      return grant && connect({ ...flow.access, ...grant });
    },
  };
}

/** By the word of the first version: what it began is still found. */
function keyOf(tracker: TrackerId): string {
  return `journey ${tracker}`;
}

function isOAuthRequest(value: unknown): value is OAuthRequest {
  return typeof value === 'object' && value !== null && 'state' in value && 'verifier' in value;
}
