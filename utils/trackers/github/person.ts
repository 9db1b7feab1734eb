import type { Person } from '@/utils/model/native';
import { dig, digText } from '@/utils/model/dig';

/**
 * A GitHub user of REST (`id`) or GraphQL (`databaseId`); undefined for a deleted account, all of which REST shows as
 * one `ghost`.
 */
export function personOf(user: unknown): Person | undefined {
  const name = digText(user, 'login');
  const id = dig(user, 'databaseId') ?? dig(user, 'id');
  return name !== undefined && name !== 'ghost' && typeof id === 'number'
    ? { id: String(id), name, ...(isApp(user) && { app: true }) }
    : undefined;
}

/**
 * Whether it is an app's account, as REST (`type`) and GraphQL (`__typename`) say it, and its login shows where neither
 * is asked.
 */
export function isApp(user: unknown): boolean {
  const type = digText(user, 'type') ?? digText(user, '__typename');
  return type === 'Bot' || (digText(user, 'login') ?? '').endsWith('[bot]');
}

/** Owner, name and number in `github:github.com/acme/app#12`. */
export function partsOf(ref: string): { owner: string; name: string; number: number } {
  const [, owner = '', name = '', number = '0'] = /^github:[^/]+\/([^/]+)\/([^#]+)(?:#(\d+))?$/.exec(ref) ?? [];
  return { owner, name, number: Number(number) };
}
