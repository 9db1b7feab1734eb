import type { Json } from '@/utils/model/json';
import type { Codec, CodeBlock } from './codec';
import { policyBlock } from './policy';

const blockName = 'tend-round';

/** What the ledger's own text tells colleagues without Tend of the round of now; undefined where nothing. Total. */
export function roundNote(body: Json, codec: Codec): string | undefined {
  return noteBlock(body, codec)?.text.trim();
}

/**
 * The same body with another note, or without one. It stands before the rules, which take more room; what people wrote
 * around it stays.
 */
export function withRoundNote(body: Json, codec: Codec, note: string | undefined): Json {
  const block = noteBlock(body, codec);
  if (note === undefined) return block ? codec.without(body, block) : body;
  return block
    ? codec.put(body, block, blockName, note)
    : codec.before(body, policyBlock(body, codec), blockName, note);
}

/** Where a tracker dropped the name of the block, it is known by the words that no policy has. */
function noteBlock(body: Json, codec: Codec): CodeBlock | undefined {
  const blocks = codec.read(body);
  const rules = policyBlock(body, codec);
  return (
    blocks.find(({ name }) => name === blockName) ??
    blocks.find(({ name, text, start }) => name === '' && start !== rules?.start && isNote(text))
  );
}

function isNote(text: string): boolean {
  return ['/ready', '/estimate', '/pass'].every((command) => text.includes(command)) && text.length < 1000;
}
