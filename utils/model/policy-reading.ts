import type * as z from 'zod/mini';
import { type Json, own, storableRecord } from './json';
import type { Line } from './told';

export function read<T>(schema: z.ZodMiniType<T>, value: Json, path: string, problems: Line[]): T | undefined {
  const parsed = schema.safeParse(value);
  if (!parsed.success) problems.push(path);
  return parsed.data;
}

export function recordIn(raw: Record<string, Json>, key: string): Record<string, Json> {
  return storableRecord(own(raw, key));
}
