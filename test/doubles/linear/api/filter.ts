import { fieldOn } from '../../shared/graphql/schema';
import type { Context, Value } from './binding';
import { compares } from './comparing';
import { aliasOf } from './filter-names';

type Filter = Record<string, unknown>;

/**
 * Whether a value passes a filter. A filter mirrors the fields of what it filters: the names in it are looked up as a
 * query's would be, so that what can be read can be filtered by.
 */
export function matches(value: unknown, filter: unknown, context: Context): boolean {
  if (!isObject(filter)) return true;
  return Object.entries(filter).every(([name, wanted]) => wanted === undefined || passes(value, name, wanted, context));
}

function passes(value: unknown, name: string, wanted: unknown, context: Context): boolean {
  if (name === 'and') return listOf(wanted).every((one) => matches(value, one, context));
  if (name === 'or') return listOf(wanted).some((one) => matches(value, one, context));
  if (name === 'null') return (value === undefined || value === null || itemsOf(value)?.length === 0) === wanted;
  const items = itemsOf(value);
  if (items) return passesAll(items, name, wanted, context);
  if (value === undefined || value === null) return false;
  if (!isValue(value)) return compares(value, name, wanted, context.world.now());
  return matches(fieldOf(value, name, context), wanted, context);
}

/** Collections: `some`, `every`, their `length`, or a field that some item must have so. */
function passesAll(items: Value[], name: string, wanted: unknown, context: Context): boolean {
  if (name === 'length') return matches(items.length, wanted, context);
  if (name === 'every') return items.every((item) => matches(item, wanted, context));
  if (name === 'some') return items.some((item) => matches(item, wanted, context));
  return items.some((item) => matches(item, { [name]: wanted }, context));
}

function fieldOf(value: Value, name: string, context: Context): unknown {
  const alias = aliasOf(value.__typename, name);
  if (alias) return alias(value as never, context);
  const field = fieldOn(context.schema, value.__typename, name);
  if (!field) throw new Error(`The Linear double cannot filter ${value.__typename} by ${name}`);
  return field.resolve(value as never, {}, context);
}

function itemsOf(value: unknown): Value[] | undefined {
  if (Array.isArray(value)) return value as Value[];
  return isValue(value) && 'all' in value && Array.isArray(value.all) ? (value.all as Value[]) : undefined;
}

function isValue(value: unknown): value is Value {
  return isObject(value) && '__typename' in value;
}

function isObject(value: unknown): value is Filter {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [value];
}
