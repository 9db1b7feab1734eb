/** The database could not do it. The message is a sentence for people. */
export class StoreError extends Error {
  override name = 'StoreError';
  constructor(cause: unknown, text = sentence(cause)) {
    super(text, { cause });
  }
}

function sentence(cause: unknown): string {
  const names = namesOf(cause);
  if (names.includes('QuotaExceededError'))
    return 'The disk is full: Tend could not keep this. Free some space and try again.';
  if (names.includes('VersionError'))
    return "Tend's database was written by a newer version. Update Tend to use it again.";
  return `Tend's database on this device cannot be used (${names.at(-1) ?? String(cause)}). Nothing new is kept until it can.`;
}

/** Dexie wraps what the browser said, sometimes twice, as `inner`; the browser's own word comes last. */
function namesOf(cause: unknown): string[] {
  if (!(cause instanceof Error || cause instanceof DOMException)) return [];
  return [cause.name, ...('inner' in cause ? namesOf(cause.inner) : [])];
}
