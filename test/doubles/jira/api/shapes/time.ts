/** A time as Jira writes it: in the reader's zone, without a colon in the offset (`2026-11-22T10:00:00.000+0100`). */
export function jiraTime(at: number, timeZone: string): string {
  const offset = zoneOffset(at, timeZone);
  const local = new Date(at + offset * 60_000).toISOString().slice(0, -1);
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60].map((one) =>
    String(one).padStart(2, '0'),
  );
  return `${local}${offset < 0 ? '-' : '+'}${hours}${minutes}`;
}

/** Making one takes as long as a hundred uses of it. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** Minutes a zone is ahead of UTC at a time. */
export function zoneOffset(at: number, timeZone: string): number {
  const format = formats.get(timeZone) ?? new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
  formats.set(timeZone, format);
  const parts = format.formatToParts(at);
  const [, sign = '+', hours = '0', minutes = '0'] =
    /GMT([+-])(\d\d):?(\d\d)?/.exec(parts.find(({ type }) => type === 'timeZoneName')?.value ?? '') ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}
