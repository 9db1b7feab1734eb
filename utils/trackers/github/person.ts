import type { Person } from '@/utils/model/native';
import { dig, digText } from '../dig';

/** A GitHub user of REST (`id`) or GraphQL (`databaseId`); undefined for a deleted account, all of which REST shows as one `ghost`. */
export function personOf(user: unknown): Person | undefined {
  const name = digText(user, 'login');
  const id = dig(user, 'databaseId') ?? dig(user, 'id');
  return name !== undefined && name !== 'ghost' && typeof id === 'number' ? { id: String(id), name } : undefined;
}

/** Owner, name and number in `github:github.com/acme/app#12`. */
export function partsOf(ref: string): { owner: string; name: string; number: number } {
  const [, owner = '', name = '', number = '0'] = /^github:[^/]+\/([^/]+)\/([^#]+)(?:#(\d+))?$/.exec(ref) ?? [];
  return { owner, name, number: Number(number) };
}
