import { escapeHtml } from '../../shared/escape';

/** An address for an attribute; scripts and data become nothing. */
export function safeAddress(value: unknown): string {
  const address = typeof value === 'string' ? value.trim() : '';
  return /^(?:https?:\/\/|mailto:|\/|#)/i.test(address) ? escapeHtml(address) : '';
}
