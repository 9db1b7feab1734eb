import { buildSchema, type GraphQLSchema } from 'graphql';
import { published } from '../published';

type Name = Extract<Parameters<typeof published>[0], `${string}.graphql`>;
const built = new Map<Name, GraphQLSchema>();

/** A tracker's published GraphQL schema, built once; undefined where it is not at hand. */
export function publishedSchema(name: Name): GraphQLSchema | undefined {
  const known = built.get(name);
  const text = known ? undefined : published(name);
  if (text === undefined) return known;
  const schema = buildSchema(text, { assumeValid: true, assumeValidSDL: true });
  built.set(name, schema);
  return schema;
}
