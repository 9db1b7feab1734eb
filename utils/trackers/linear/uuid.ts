import { sha256With } from '@/utils/model/digest';

/**
 * An id in the form of a version 4 UUID that the same text always gives: what is created under it is created once,
 * however often its request is sent.
 */
export async function uuidOf(text: string): Promise<string> {
  const hex = await sha256With(crypto.subtle)(text);
  const variant = '89ab'.charAt(Number.parseInt(hex.charAt(16), 16) % 4);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}
