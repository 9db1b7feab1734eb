import { type Keyed, ToldError } from '@/utils/model/told';

/** The database could not do it. */
export class StoreError extends ToldError {
  override name = 'StoreError';
  constructor(cause: unknown) {
    super(toldOf(cause), { cause });
  }
}

function toldOf(cause: unknown): Keyed {
  const names = namesOf(cause);
  if (names.includes('QuotaExceededError')) return { key: 'store.full' };
  if (names.includes('VersionError')) return { key: 'store.newer' };
  return { key: 'store.broken', name: names.at(-1) ?? String(cause) };
}

/** Dexie wraps what the browser said, sometimes twice, as `inner`; the browser's own word comes last. */
function namesOf(cause: unknown): string[] {
  if (!(cause instanceof Error || cause instanceof DOMException)) return [];
  return [cause.name, ...('inner' in cause ? namesOf(cause.inner) : [])];
}
