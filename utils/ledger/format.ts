import { type Entries, keepEntries } from '@/utils/model/entry';
import { isRecord, type Json, storableRecord } from '@/utils/model/json';
import { isDevice } from '@/utils/model/stamp';
import { pageNote } from '@/utils/model/summary-words/ledger-notes';
import type { Codec, CodeBlock } from './codec';
import { safeJson } from './safe-json';

/** One comment's worth of what one person said on one device. */
export interface Page {
  device: string;
  /** Tells a device's pages apart. */
  number: number;
  entries: Entries;
  /** What else a later Tend keeps beside the entries. */
  extra: Record<string, Json>;
}

/** What a comment's body lacks. */
export type Garbage = 'no-device' | 'no-entries' | 'no-object';

/** What a comment's body turned out to be. */
export type PageReading =
  | { kind: 'page'; page: Page; garbage: string[] }
  /** Written by a Tend whose pages this one cannot read: left alone. */
  | { kind: 'newer'; version: number }
  | { kind: 'oversize'; length: number }
  | { kind: 'garbage'; why: Garbage };

/** More characters than this in a body or block are not read. */
export const longest = 200_000;

const blockName = 'tend-entries';
const version = 1;

/** A page as a comment's body: a sentence for people, then the entries, one issue a line. */
export function pageBody(page: Page, authorName: string, codec: Codec): Json {
  const isEmpty = Object.keys(page.entries).length === 0;
  const sentence = codec.sentence(pageNote(plainName(authorName), isEmpty));
  return codec.put(sentence, undefined, blockName, pageText(page));
}

/** A page's text without the markup around it. The same page always gives the same text. */
export function pageText({ device, number, entries, extra }: Page): string {
  const head = safeJson({ ...extra, v: version, device, page: number }).slice(0, -1);
  const lines = Object.entries(entries).map(([issue, entry]) => `${safeJson(issue)}:${safeJson(entry)}`);
  return `${head},"entries":{\n${lines.join(',\n')}\n}}`;
}

/** Reads a comment's body. Undefined for a comment that is no page, such as people talking. Never throws. */
export function readPage(body: Json, codec: Codec): PageReading | undefined {
  if (typeof body === 'string' && body.length > longest) {
    return body.includes(blockName) ? { kind: 'oversize', length: body.length } : undefined;
  }
  const blocks = codec.read(body);
  const block = blocks.find(({ name }) => name === blockName) ?? blocks.find(looksLikePage);
  if (block === undefined) return undefined;
  return block.text.length > longest ? { kind: 'oversize', length: block.text.length } : parsePage(block.text);
}

// An editor may drop a language it does not know.
function looksLikePage({ text }: CodeBlock): boolean {
  return /^\s*\{\s*"v"\s*:\s*\d/.test(text.slice(0, 200)) && text.includes('"device"') && text.includes('"entries"');
}

function parsePage(text: string): PageReading {
  const raw = parsed(text);
  if (!isRecord(raw)) return { kind: 'garbage', why: 'no-object' };
  const { v, device, page: number, entries, ...rest } = raw;
  if (typeof v === 'number' && v > version) return { kind: 'newer', version: v };
  if (v !== version || !isDevice(device)) return { kind: 'garbage', why: 'no-device' };
  if (!isPageNumber(number) || !isRecord(entries)) return { kind: 'garbage', why: 'no-entries' };
  const kept = keepEntries(entries);
  return {
    kind: 'page',
    page: { device, number, entries: kept.entries, extra: storableRecord(rest) },
    garbage: kept.garbage,
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // Said as "not a JSON object": the parser's own words name positions nobody sees.
  }
}

function isPageNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < 100_000;
}

// A name is text from the tracker: without what could mention, link or format.
function plainName(name: string): string {
  return (
    name
      .replace(/[^\p{L}\p{M}\p{N} .'’-]/gu, ' ')
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, 80) || 'Somebody'
  );
}
