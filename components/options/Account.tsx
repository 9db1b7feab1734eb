import { useState } from 'preact/hooks';
import type { AccountShown } from '@/utils/model/account-shown';
import type { ConnectWay, Right } from '@/utils/model/right';
import { sentence } from '@/utils/words/sentence';
import { RightsList } from './RightsList';

/** What a check of an account's rights came to, and with which project. */
export interface Checked {
  project: string;
  busy: boolean;
  rights?: Right[];
}

interface Props {
  account: AccountShown;
  way: ConnectWay | undefined;
  /** The project to test with until another is typed. */
  project: string;
  checked: Checked | undefined;
  check(project: string): Promise<void>;
  disconnect(): void;
}

/** One account: whose it is, what it may do where, and the way out. */
export function Account({
  account: { host, login, signedOut },
  way,
  project: from,
  checked,
  check,
  disconnect,
}: Props) {
  const [given, setGiven] = useState<string>();
  // A workspace's name alone does not say where it is.
  const place = way?.host === '' ? `${way.name}: ${host}` : host;
  const busy = checked?.busy === true;
  const typed = given ?? checked?.project ?? from;
  return (
    <section class="account" data-account={host} aria-label={`${login} on ${place}`}>
      <div class="account-line">
        <span class="account-name">
          <b>{login}</b> on {place}
        </span>
        <button type="button" class="button" data-action="disconnect" onClick={disconnect}>
          Disconnect
        </button>
      </div>
      {signedOut !== undefined && (
        <p class="notice" data-notice="signed-out">
          {sentence(signedOut)} What was not sent waits on this device.
        </p>
      )}
      {checked?.rights && <Outcome checked={checked} />}
      <form
        class="inline-form"
        data-form="rights"
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy) void check(typed.trim());
        }}
      >
        <label>
          <span class="label">{capital(way?.project.name ?? 'project')} to test with</span>
          <input
            class="field"
            name="test"
            autoComplete="off"
            spellcheck={false}
            maxLength={200}
            placeholder={way?.project.example}
            value={typed}
            onInput={(event) => setGiven(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="button" aria-disabled={busy}>
          {busy ? 'Checking…' : checked ? 'Check again' : 'Check rights'}
        </button>
      </form>
    </section>
  );
}

function Outcome({ checked: { rights = [], project } }: { checked: Checked }) {
  const missing = rights.filter(({ state }) => state === 'missing');
  const unknown = rights.filter(({ state }) => state === 'unknown');
  const where = project ? ` in ${project}` : '';
  const lead =
    missing.length > 0
      ? `${missing.length === 1 ? 'One thing is' : `${missing.length} things are`} missing${where}: ${missing.map(({ name }) => sentence(name)).join('; ')}.`
      : unknown.length > 0
        ? `Connected. Some permissions could not be checked${where}.`
        : `Everything Tend needs is there${where}.`;
  return (
    <div data-rights={missing.length > 0 ? 'missing' : unknown.length > 0 ? 'unknown' : 'ok'}>
      <p class="lead" role="status">
        {lead}
      </p>
      <RightsList rights={rights} />
    </div>
  );
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
