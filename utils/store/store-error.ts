/** The database could not do it. The message is a sentence for people. */
export class StoreError extends Error {
  override name = 'StoreError';
  constructor(cause: unknown) {
    super(sentence(cause), { cause });
  }
}

function sentence(cause: unknown): string {
  const name = cause instanceof Error ? cause.name : '';
  const inner = cause instanceof Error && 'inner' in cause && cause.inner instanceof Error ? cause.inner.name : '';
  if (name === 'QuotaExceededError' || inner === 'QuotaExceededError') {
    return 'The disk is full: Tend could not keep this. Free some space and try again.';
  }
  if (name === 'VersionError') return "Tend's database was written by a newer version. Update Tend to use it again.";
  return `Tend's database on this device cannot be used (${name || String(cause)}). Nothing new is kept until it can.`;
}
