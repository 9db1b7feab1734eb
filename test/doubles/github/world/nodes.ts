/** Kinds of GraphQL node ids GitHub uses, as they begin. */
export type NodeKind = 'R' | 'I' | 'PR' | 'IC' | 'U' | 'O' | 'LA' | 'MI' | 'REA' | 'UCE' | 'IT';

/** A global id in GitHub's form: opaque to clients, and reversible here. */
export function nodeId(kind: NodeKind, id: number): string {
  return `${kind}_kwDO${Buffer.from(String(id)).toString('base64url')}`;
}

/** What a global id names; undefined for anything not made by us. */
export function parseNodeId(text: string): { kind: string; id: number } | undefined {
  const [, kind = '', rest = ''] = /^([A-Z]+)_kwDO([\w-]+)$/.exec(text) ?? [];
  const id = Number(Buffer.from(rest, 'base64url').toString());
  return kind && Number.isSafeInteger(id) && id > 0 ? { kind, id } : undefined;
}
