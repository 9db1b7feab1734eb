import { buildSchema, type GraphQLSchema } from 'graphql';
import { publishedSchema } from '../published';

const built = new Map<string, GraphQLSchema>();

/** A tracker's published GraphQL schema (`github/github.graphql`), built once; undefined where it is not at hand. */
export function graphqlSchema(name: string): GraphQLSchema | undefined {
  const known = built.get(name);
  const text = known ? undefined : publishedSchema(name);
  if (text === undefined) return known;
  const schema = buildSchema(text, { assumeValid: true, assumeValidSDL: true });
  built.set(name, schema);
  return schema;
}
