import type { Purpose } from '@/utils/model/purpose';
import { dig } from '@/utils/model/dig';
import { TrackerError } from '../failure';
import type { GraphQL } from './graphql';
import { uuidOf } from './uuid';

/** Something that Linear creates under an id of the client's choice. */
export interface Creation {
  purpose: Purpose;
  mutation: string;
  input: Record<string, unknown>;
  /** Asks for one by `$id`. */
  query: string;
  /** What both give it as: `comment`, `issue`. */
  field: string;
  /** What makes it the same one. */
  seed: string;
  /** Whether what is found under the id is what was to be created, and still is. */
  still?(found: unknown): boolean;
}

/**
 * Creates a thing once: sent again, it is found under its id. An id may be taken for good by what was deleted since;
 * then Linear chooses another. Its words for an id that is taken are not published, so any refusal of the input has it
 * looked for.
 */
export async function createOnce(
  graphql: GraphQL,
  { purpose, mutation, input, query, field, seed, still = () => true }: Creation,
): Promise<unknown> {
  const id = await uuidOf(seed);
  const create = async (given: Record<string, unknown>): Promise<unknown> =>
    dig(Object.values(Object(await graphql(purpose, mutation, { input: given })))[0], field);
  try {
    return await create({ ...input, id });
  } catch (error) {
    if (!(error instanceof TrackerError) || error.kind !== 'invalid') throw error;
    const there = await found(graphql, query, field, id);
    return there !== undefined && still(there) ? there : create(input);
  }
}

async function found(graphql: GraphQL, query: string, field: string, id: string): Promise<unknown> {
  try {
    return dig(await graphql('created-already', query, { id }), field) ?? undefined;
  } catch (error) {
    if (error instanceof TrackerError && error.kind === 'gone') return undefined;
    throw error;
  }
}
