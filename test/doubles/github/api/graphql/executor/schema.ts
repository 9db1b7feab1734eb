import * as shared from '../../../../shared/graphql/schema';
import type { Told } from '../../../../shared/told';
import type { World } from '../../../world/world';
import type { Caller } from '../../caller';
import type { Limits } from '../../limits';

export type { Args, Value } from '../../../../shared/graphql/schema';

/** What every resolver may look at, and where mutations note whom they told. */
export interface Context {
  world: World;
  limits: Limits;
  caller: Caller;
  login: string;
  told: Told;
  cost: number;
}

export type Field<Source> = shared.Field<Source, Context>;
export type Fields<Source> = shared.Fields<Source, Context>;
export type Types = shared.Types<Context>;
export type Schema = shared.Schema<Context>;

export const { field, scalar } = shared.fieldMakers<Context>();
