import { isRecord, type Json } from '@/utils/model/json';
import type { Codec, CodeBlock } from './codec';

/**
 * Atlassian Document Format: a `codeBlock` whose language is the name.
 * https://developer.atlassian.com/cloud/jira/platform/apis/document/nodes/codeBlock/
 */
export const adf: Codec = {
  sentence: (words) => documentOf([{ type: 'paragraph', content: [{ type: 'text', text: words }] }]),
  read: (body) => nodesOf(body).flatMap(readBlock),
  put: (body, block, name, text) => {
    const nodes = nodesOf(body);
    const { start, end } = block ?? { start: nodes.length, end: nodes.length };
    return documentOf([...nodes.slice(0, start), codeBlock(name, text), ...nodes.slice(end)]);
  },
  before: (body, next, name, text) => {
    const nodes = nodesOf(body);
    const at = next?.start ?? nodes.length;
    return documentOf([...nodes.slice(0, at), codeBlock(name, text), ...nodes.slice(at)]);
  },
  without: (body, { start, end }) => {
    const nodes = nodesOf(body);
    return documentOf([...nodes.slice(0, start), ...nodes.slice(end)]);
  },
};

function documentOf(content: Json[]): Json {
  return { version: 1, type: 'doc', content };
}

function codeBlock(name: string, text: string): Json {
  return { type: 'codeBlock', attrs: { language: name }, content: [{ type: 'text', text }] };
}

function readBlock(node: Json, at: number): CodeBlock[] {
  if (!isRecord(node) || node['type'] !== 'codeBlock') return [];
  const language = isRecord(node['attrs']) ? node['attrs']['language'] : undefined;
  const text = nodesOf(node).map(textOf).join('');
  return [{ name: typeof language === 'string' ? language : '', text, start: at, end: at + 1 }];
}

function nodesOf(node: Json): Json[] {
  const content = isRecord(node) ? node['content'] : undefined;
  return Array.isArray(content) ? content : [];
}

function textOf(node: Json): string {
  return isRecord(node) && typeof node['text'] === 'string' ? node['text'] : '';
}
