import { policyBody } from '@/utils/ledger/policy';
import { markdown } from '@/utils/ledger/markdown';
import type { Json } from '@/utils/model/json';
import type { Policy } from '@/utils/model/policy';
import { defaultPolicy } from '@/utils/model/policy-default';
import type { IssueRef } from '@/utils/model/ref';
import type { EstimateView } from '@/utils/model/view';
import type { Codec } from '@/utils/ledger/codec';
import type { Device } from './device';
import type { Scene } from './scene';

/** A scale of words that stand nowhere else, so that one can look for them everywhere. */
export const scale = ['wren', 'heron', 'stork', 'condor'];

/** A ledger's body with a team's rules; the ledger holds nothing of people's. */
export function rules(policy: Partial<Policy>, codec: Codec = markdown): Json {
  return policyBody({ ...defaultPolicy(), scale, ...policy }, codec);
}

/** Gives the ledger issues of a scene a team's rules, as if somebody had written them there. */
export function setRules({ ledgers }: Pick<Scene, 'ledgers'>, policy: Partial<Policy>): void {
  const all = ledgers();
  if (all.length === 0) throw new Error('There is no ledger issue yet.');
  for (const ledger of all) ledger.body = String(rules(policy));
}

export async function estimateOn(device: Device, ref: IssueRef): Promise<EstimateView> {
  const { estimate } = await device.open(ref);
  if (!estimate) throw new Error('no estimate');
  return estimate;
}

export async function votes(device: Device, ref: IssueRef, value: string | null, round = '1'): Promise<void> {
  await device.say(ref, { kind: 'vote', ballot: round, value });
  await device.flush(ref);
}

/** Each vote in a line: who, how, what, and what is wrong with it. */
export function told({ votes: all }: EstimateView): string[] {
  return all.map(({ name, how, value, fault, late }) =>
    [name, how, value, fault, late && 'late'].filter(Boolean).join(' '),
  );
}

/** Words of the scale in texts, but where it is the policy that names the whole scale. */
export function leaks(texts: readonly string[]): string[] {
  const plain = texts.map((text) => text.replaceAll(/scale[^[]{0,8}\[[^\]]*\]/g, ''));
  return plain.flatMap((text) =>
    scale
      .filter((word) => text.includes(word))
      .map((word) => `${word}: ${text.slice(Math.max(0, text.indexOf(word) - 200), text.indexOf(word) + 40)}`),
  );
}
