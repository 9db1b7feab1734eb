export type Args = Record<string, unknown>;

/** An object on its way out: its type's name and whatever its fields need. */
export interface Value {
  __typename: string;
}

export interface Field<Source, Context> {
  /** The named type; a name the tables do not hold is a scalar's. */
  type: string;
  /** With `!` where one must be given. */
  args: string[];
  resolve(source: Source, args: Args, context: Context): unknown;
}

export type Fields<Source, Context> = Record<string, Field<Source, Context>>;

/** Fields of unlike sources in one table: each resolver gets the source its own type makes. */
export type Types<Context> = Record<string, Fields<never, Context>>;

export interface Schema<Context> {
  types: Types<Context>;
  /** Interfaces and unions with their possible types. */
  abstracts: Record<string, string[]>;
}

export function field<Source, Context>(
  type: string,
  resolve: Field<Source, Context>['resolve'],
  args: string[] = [],
): Field<Source, Context> {
  return { type, args, resolve };
}

export function scalar<Source, Context>(
  resolve: Field<Source, Context>['resolve'],
  args: string[] = [],
): Field<Source, Context> {
  return field('scalar', resolve, args);
}

/** Both for one tracker's context, which then need not be named at every field. */
export function fieldMakers<Context>() {
  return {
    field: <Source>(type: string, resolve: Field<Source, Context>['resolve'], args: string[] = []) =>
      field(type, resolve, args),
    scalar: <Source>(resolve: Field<Source, Context>['resolve'], args: string[] = []) => scalar(resolve, args),
  };
}

export function possible({ types, abstracts }: Schema<never>, type: string): string[] {
  return abstracts[type] ?? (types[type] ? [type] : []);
}

/** A field as it may be selected on a type: on an interface only what all its types have. */
export function fieldOn<Context>(
  schema: Schema<Context>,
  type: string,
  name: string,
): Field<never, Context> | undefined {
  const found = possible(schema, type).map((one) => schema.types[one]?.[name]);
  return found.every((one) => one !== undefined) ? found[0] : undefined;
}

export function applies(schema: Schema<never>, condition: string | undefined, type: string): boolean {
  return condition === undefined || possible(schema, condition).includes(type);
}
