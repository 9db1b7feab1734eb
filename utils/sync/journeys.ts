import type { TrackerId } from '@/utils/model/ref';
import type { Vault } from '@/utils/store/vault';
import { TrackerError } from '@/utils/trackers/failure';
import type { Journey, PageSignIn } from '@/utils/trackers/sign-in';
import type { Access, Account } from '@/utils/trackers/tracker';

/** Signing in on a page that sends the person back. What makes the answer worth something stays in the background. */
export interface Journeys {
  /** The address to go to. */
  begin(tracker: TrackerId): Promise<string>;
  /** Takes the address that the person came back by; undefined where they said no. Rejects with a TrackerError. */
  end(tracker: TrackerId, back: string): Promise<Account | undefined>;
}

export interface JourneyTools {
  vault: Vault;
  signIns: readonly PageSignIn[];
  /** Where trackers send the person back to. */
  redirect: string;
  /** Something that nobody can guess. */
  drawId(): string;
  /** Finds out whose the token is and keeps it. */
  connect(access: Access): Promise<Account>;
}

/** What is begun is stored, so that a worker that dies forgets nothing. */
export function createJourneys({ vault, signIns, redirect, drawId, connect }: JourneyTools): Journeys {
  const of = (tracker: TrackerId): PageSignIn => {
    const found = signIns.find(({ access }) => access.tracker === tracker);
    if (!found) throw new TrackerError('invalid', { key: 'account.no-page' });
    return found;
  };
  return {
    begin: async (tracker) => {
      const journey: Journey = { state: drawId(), verifier: `${drawId()}${drawId()}`, redirect };
      const address = await of(tracker).begin(journey);
      await vault.change(keyOf(tracker), () => journey);
      return address;
    },
    end: async (tracker, back) => {
      const signIn = of(tracker);
      let journey: unknown;
      // An answer is good once.
      await vault.change(keyOf(tracker), (begun) => {
        journey = begun;
        return null;
      });
      if (!isJourney(journey)) throw new TrackerError('invalid', { key: 'account.over' });
      const grant = await signIn.end(journey, back);
      return grant && connect({ ...signIn.access, ...grant });
    },
  };
}

function keyOf(tracker: TrackerId): string {
  return `journey ${tracker}`;
}

function isJourney(value: unknown): value is Journey {
  return typeof value === 'object' && value !== null && 'state' in value && 'verifier' in value;
}
