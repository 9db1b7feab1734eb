import type { Answer } from './answer';
import type { Ask } from './ask';

/** One request and what came of it, in the order of the requests. Tokens read `‹token of ana›`. */
export interface Entry {
  n: number;
  /** ISO 8601. */
  at: string;
  method: string;
  url: string;
  host: string;
  person?: string;
  headers: Record<string, string>;
  body: string;
  /** 0: the double never answered. */
  status: number;
  answerHeaders: Record<string, string>;
  answer: string;
  notifies: string[];
  mayNotify: string[];
  /** The fault this request ran into. `delivered` is false where the caller never got the answer. */
  fault?: string;
  delivered: boolean;
}

/** Pages are cut in the log, or a long run would hold every page it ever served; API answers are kept whole. */
const pageLimit = 2_000;

export interface Log {
  entries(): Entry[];
  /** Enters the request now and the answer when it is known. */
  open(ask: Ask): (answer: Answer | undefined, fault?: string, delivered?: boolean) => void;
  clear(): void;
}

export function createLog(redact: (text: string) => string, clock: () => Date = () => new Date()): Log {
  let entries: Entry[] = [];
  let count = 0;
  return {
    entries: () => [...entries],
    clear: () => {
      entries = [];
    },
    open(ask) {
      const entry = begin((count += 1), ask, redact, clock());
      entries.push(entry);
      return (answer, fault, delivered = true) =>
        Object.assign(entry, finish(answer, redact), { delivered, ...(fault && { fault }) });
    },
  };
}

function begin(n: number, ask: Ask, redact: (text: string) => string, at: Date): Entry {
  return {
    n,
    at: at.toISOString(),
    method: ask.method,
    url: redact(ask.url.href),
    host: ask.url.host,
    headers: redacted(ask.headers, redact),
    body: redact(ask.body),
    status: 0,
    answerHeaders: {},
    answer: '',
    notifies: [],
    mayNotify: [],
    delivered: false,
  };
}

function finish(answer: Answer | undefined, redact: (text: string) => string): Partial<Entry> {
  if (!answer) return {};
  const { person, notifies = [], mayNotify = [] } = answer.notes ?? {};
  return {
    status: answer.status,
    answerHeaders: redacted(answer.headers, redact),
    answer: readable(answer, redact),
    notifies,
    mayNotify,
    ...(person !== undefined && { person }),
  };
}

function readable(answer: Answer, redact: (text: string) => string): string {
  const type = String(answer.headers['content-type'] ?? '');
  if (answer.body.length === 0) return '';
  if (/json/.test(type)) return redact(answer.body.toString());
  if (!type.startsWith('text/')) return `‹${answer.body.length} bytes of ${type}›`;
  return redact(answer.body.toString().slice(0, pageLimit));
}

function redacted(
  headers: Record<string, string | string[]>,
  redact: (text: string) => string,
): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, redact(String(value))]));
}
