import type { Told } from '../../../acts/acting';
import type { World } from '../../../world/world';
import type { Caller } from '../../caller';
import type { Limits } from '../../limits';

/** What every resolver may look at, and where mutations note whom they told. */
export interface Context {
  world: World;
  limits: Limits;
  caller: Caller;
  login: string;
  told: Told;
  cost: number;
}

export type Args = Record<string, unknown>;

/** An object on its way out: its type's name and whatever its fields need. */
export interface Value {
  __typename: string;
}

export interface Field<Source> {
  /** The named type; a name the tables do not hold is a scalar's. */
  type: string;
  /** With `!` where one must be given. */
  args: string[];
  resolve(source: Source, args: Args, context: Context): unknown;
}

export type Fields<Source> = Record<string, Field<Source>>;

/** Fields of unlike sources in one table: each resolver gets the source its own type makes. */
export type Types = Record<string, Fields<never>>;

export interface Schema {
  types: Types;
  /** Interfaces and unions with their possible types. */
  abstracts: Record<string, string[]>;
}

export function field<Source>(type: string, resolve: Field<Source>['resolve'], args: string[] = []): Field<Source> {
  return { type, args, resolve };
}

export function scalar<Source>(resolve: Field<Source>['resolve'], args: string[] = []): Field<Source> {
  return field('scalar', resolve, args);
}

export function possible({ types, abstracts }: Schema, type: string): string[] {
  return abstracts[type] ?? (types[type] ? [type] : []);
}

/** A field as it may be selected on a type: on an interface only what all its types have. */
export function fieldOn(schema: Schema, type: string, name: string): Field<never> | undefined {
  const found = possible(schema, type).map((one) => schema.types[one]?.[name]);
  return found.every((one) => one !== undefined) ? found[0] : undefined;
}

export function applies(schema: Schema, condition: string | undefined, type: string): boolean {
  return condition === undefined || possible(schema, condition).includes(type);
}
