import type { ServerResponse } from 'node:http';

/** What a double answers, and what the log shall say of it beside status and text. */
export interface Answer {
  status: number;
  headers: Record<string, string | string[]>;
  body: string | Buffer;
  notes?: Notes;
}

export interface Notes {
  /** Whose token or session the request carried. */
  person?: string;
  /** Whom the real tracker would notify of this write. */
  notifies?: string[];
  /** Whom it may notify: its documentation does not say (an edit that adds a mention). */
  mayNotify?: string[];
}

export function html(body: string, status = 200, headers: Answer['headers'] = {}): Answer {
  return { status, headers: { 'content-type': 'text/html; charset=utf-8', ...headers }, body };
}

export function json(value: unknown, status = 200, headers: Answer['headers'] = {}, notes: Notes = {}): Answer {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
    body: JSON.stringify(value),
    notes,
  };
}

export function text(body: string, status = 200, headers: Answer['headers'] = {}): Answer {
  return { status, headers: { 'content-type': 'text/plain; charset=utf-8', ...headers }, body };
}

export function redirect(location: string, headers: Answer['headers'] = {}, status = 302): Answer {
  return text('', status, { location, ...headers });
}

/** Writes the answer out. `cut` declares the full length and breaks the connection half way. */
export function write(response: ServerResponse, answer: Answer, cut = false): void {
  const bytes = Buffer.from(answer.body);
  const bodyless = answer.status === 204 || answer.status === 304;
  response.writeHead(answer.status, { ...answer.headers, ...(!bodyless && { 'content-length': bytes.length }) });
  if (!cut) response.end(bodyless ? undefined : bytes);
  else response.write(bytes.subarray(0, bytes.length / 2), () => response.socket?.destroy());
}
