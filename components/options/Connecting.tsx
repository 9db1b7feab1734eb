import type { Shown } from '../ui/shown';
import type { AccountShown } from '@/utils/model/account-shown';
import type { ConnectWay } from '@/utils/model/right';
import { ConnectForm } from './ConnectForm';

/** Whoever is connected, and accepted, needs the form only to become somebody else. */
export function Connecting({
  way,
  account,
  children,
}: {
  way: ConnectWay;
  account: AccountShown | undefined;
  children: Shown;
}) {
  if (!account || account.signedOut !== undefined) return <Choice way={way}>{children}</Choice>;
  return (
    <details class="fold">
      <summary>
        {way.device || way.page ? `Connect ${way.name} anew` : `Connect another ${way.token} of ${way.name}`}
      </summary>
      {children}
    </details>
  );
}

/** One tracker after the other. */
function Choice({ way: { name, tracker, host }, children }: { way: ConnectWay; children: Shown }) {
  return (
    <section class="way" aria-labelledby={`way-${host || tracker}`}>
      <h3 id={`way-${host || tracker}`}>{name}</h3>
      {children}
    </section>
  );
}

/** Where people can sign in on the tracker's own page, a token is the second choice. */
export function TokenForm(props: Parameters<typeof ConnectForm>[0]) {
  if (!props.way.device && !props.way.page) return <ConnectForm {...props} />;
  return (
    <details class="fold">
      <summary>Use a {props.way.token} instead</summary>
      <ConnectForm {...props} />
    </details>
  );
}
