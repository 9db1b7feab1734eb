import type { AccountShown } from '@/utils/model/account-shown';
import { safeLink } from '../ui/sync-text';

/** Deleting a token here does not end it. */
export function Revoke({ account: { host, revoke } }: { account: AccountShown }) {
  const link = safeLink(revoke);
  if (revoke === undefined) return null;
  return (
    <p class="notice" data-notice="revoke">
      Tend deleted its token of {host}, which is still valid there. Unless something else uses it,{' '}
      {link ? (
        <a href={link} target="_blank" rel="noreferrer">
          revoke it on {new URL(link).host}
        </a>
      ) : (
        `revoke it at ${revoke}`
      )}
      .
    </p>
  );
}
