import { isRecord, type Json, storableRecord } from '@/utils/model/json';
import type { Policy } from '@/utils/model/policy';
import { parsePolicy, policyJson, type PolicyRead } from '@/utils/model/policy-parse';
import { ledgerNote } from '@/utils/model/summary-words/ledger-notes';
import type { Codec, CodeBlock } from './codec';
import { longest } from './format';
import { safeJson } from './safe-json';

const blockName = 'tend-policy';

/**
 * The ledger issue's body for a policy. Given the body that is there now, what people wrote around the block
 * stays, and so does what the block holds that this version cannot read.
 */
export function policyBody(policy: Policy, codec: Codec, now = codec.sentence(ledgerNote)): Json {
  const block = policyBlock(now, codec);
  return codec.put(now, block, blockName, policyText(policy, contentOf(block)));
}

/** Reads the ledger issue's body. Without a block that can be read: the default policy, and a problem. Never throws. */
export function readPolicy(body: Json, codec: Codec): PolicyRead {
  return parsePolicy(contentOf(policyBlock(body, codec))['policy']);
}

function policyText(policy: Policy, before: Record<string, Json>): string {
  const { policy: known, ...rest } = before;
  const settings = Object.entries(policyJson(policy, parsePolicy(known).raw));
  const lines = settings.map(([key, value]) => `${safeJson(key)}:${safeJson(value)}`);
  return `${safeJson({ v: 1, ...rest }).slice(0, -1)},"policy":{\n${lines.join(',\n')}\n}}`;
}

/** The block that holds the policy, whatever the tracker made of its name. */
export function policyBlock(body: Json, codec: Codec): CodeBlock | undefined {
  const blocks = codec.read(body).filter(({ text }) => text.length <= longest);
  return blocks.find(({ name }) => name === blockName) ?? blocks.find((block) => isRecord(contentOf(block)['policy']));
}

function contentOf(block: CodeBlock | undefined): Record<string, Json> {
  try {
    return storableRecord(JSON.parse(block?.text ?? ''));
  } catch {
    return {}; // parsePolicy says that there is no policy to read.
  }
}
