/**
 * Jira's times (`2026-11-22T10:00:00.000+0100`, in the reader's zone) as ISO 8601 in UTC, which sorts as text.
 * Undefined for what is none.
 */
export function isoTime(text: string | undefined): string | undefined {
  const time = Date.parse((text ?? '').replace(/([+-]\d{2})(\d{2})$/, '$1:$2'));
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}
