import * as shared from '../../shared/graphql/schema';
import type { Acting } from '../acts/acting';
import type { World } from '../world/world';
import type { Person } from '../world/types';
import type { Limits } from './limits';

export type { Args, Value } from '../../shared/graphql/schema';

/** What every resolver may look at, and where mutations note whom they told. */
export interface Context {
  schema: Schema;
  world: World;
  person: Person;
  limits: Limits;
  told: Pick<Acting, 'notifies' | 'mayNotify'>;
}

export type Field<Source> = shared.Field<Source, Context>;
export type Fields<Source> = shared.Fields<Source, Context>;
export type Types = shared.Types<Context>;
export type Schema = shared.Schema<Context>;

export const { field, scalar } = shared.fieldMakers<Context>();

/** Times as Linear writes them. */
export function iso(at: number): string {
  return new Date(at).toISOString();
}

export function isoOrNull(at: number | undefined): string | null {
  return at === undefined ? null : iso(at);
}
