import { zoneOffset } from '../api/shapes/time';

const units: Record<string, number> = { m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 };

/**
 * A date of a query: `-5m`, `2026-11-22`, `2026-11-22 09:30` (slashes too) in the reader's time zone and to the minute,
 * or milliseconds. Undefined: none.
 */
export function jqlDate(text: string, now: number, timeZone: string): number | undefined {
  const [, sign = '', amount = '', unit = ''] = /^([+-]?)(\d+)([mhdw])$/.exec(text) ?? [];
  if (unit !== '') return now + (sign === '-' ? -1 : 1) * Number(amount) * (units[unit] ?? 0);
  if (/^\d{6,}$/.test(text)) return Number(text);
  const [, year, month, day, hour = '00', minute = '00'] =
    /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?: (\d{1,2}):(\d{2}))?$/.exec(text) ?? [];
  if (year === undefined) return undefined;
  const local = Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute));
  return local - zoneOffset(local, timeZone) * 60_000;
}
