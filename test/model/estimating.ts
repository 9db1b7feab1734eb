import { sha256With } from '@/utils/model/digest';
import type { Entry, Said } from '@/utils/model/entry';
import type { Secret } from '@/utils/model/estimate/mine';
import { type Estimate, type EstimateGiven, estimateOf } from '@/utils/model/estimate/estimate';
import { ballotOf } from '@/utils/model/estimate/ballot';
import type { Author, Voice } from '@/utils/model/fold';
import type { Json } from '@/utils/model/json';
import type { Policy } from '@/utils/model/policy';
import { defaultPolicy } from '@/utils/model/policy-default';
import type { IssueRef } from '@/utils/model/ref';
import { sealOf } from '@/utils/model/seal';
import type { Stamp } from '@/utils/model/stamp';
import { teamOf } from '@/utils/model/team';

export const sha256 = sha256With(crypto.subtle);
export const issue: IssueRef = 'github:github.com/acme/app#12';
export const noon = Date.UTC(2026, 2, 1, 12);
const minute = 60_000;

/** People by the names that tests use; the id is the first letter. */
export function person(name: string): Author {
  return { id: name.slice(0, 1), name, insider: true, asOf: '2026-01-01T00:00:00Z' };
}

/** A stamp so many minutes after noon. */
export function at(minutes: number, device = 'aaaa'): Stamp {
  return `${(noon + Math.round(minutes * minute)).toString(36).padStart(9, '0')}-0000-${device}`;
}

export function said(value: Json, minutes: number): Said {
  return [value, at(minutes)];
}

export interface Cast {
  value: string;
  /** Minutes after noon. */
  sealed: number;
  opened?: number;
  ballot?: string;
  /** What it was sealed for, where that is not here. */
  as?: { issue?: IssueRef; author?: string; ballot?: string };
}

export function saltOf(name: string, ballot = '1'): string {
  return `${name}${ballot}`
    .split('')
    .map((char) => char.charCodeAt(0).toString(16))
    .join('')
    .padEnd(32, '0')
    .slice(0, 32);
}

/** What somebody's entry holds of one vote. */
export async function cast(name: string, { value, sealed, opened, ballot = '1', as }: Cast): Promise<Entry> {
  const salt = saltOf(name, ballot);
  const hash = await sealOf({ issue, ballot, author: person(name).id, ...as, value, salt }, sha256);
  return {
    [`seal:${ballot}`]: said({ hash }, sealed),
    ...(opened !== undefined && { [`open:${ballot}`]: said({ value, salt }, opened) }),
  };
}

export function voice(name: string, ...entries: Entry[]): Voice {
  return { author: person(name), entry: Object.assign({}, ...entries) };
}

export async function votes(list: Record<string, Cast>): Promise<Voice[]> {
  return Promise.all(Object.entries(list).map(async ([name, given]) => voice(name, await cast(name, given))));
}

export type World = Partial<Omit<EstimateGiven, 'policy' | 'secret'>> & {
  voices: readonly Voice[];
  policy?: Partial<Policy>;
  openly?: Parameters<typeof ballotOf>[3];
  secret?: Secret;
};

/** What an estimate is made from, an hour after noon; without a deadline, for somebody who did not vote. */
export function given({ voices, policy, secret, me = 'z', openly, ...rest }: World): EstimateGiven {
  const rules = { ...defaultPolicy(), ...policy };
  const team = teamOf({ policy: rules, me });
  return {
    issues: [issue],
    voices,
    commentCommands: [],
    policy: rules,
    team,
    ballot: ballotOf(voices, team, me, openly),
    deadline: undefined,
    now: noon + 60 * minute,
    me,
    secret,
    sha256,
    ...rest,
  };
}

export function estimate(world: World): Promise<Estimate> {
  return estimateOf(given(world));
}
