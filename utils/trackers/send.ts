import type { Purpose } from '@/utils/model/purpose';

/** The only door to the network. Rejects with a TrackerError `offline` when nothing answers. */
export type Send = (request: SendRequest) => Promise<SendAnswer>;

export interface SendRequest {
  method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  url: string;
  headers: Record<string, string>;
  body?: string;
  /** For the request log: what for, in a few words, without content. */
  purpose: Purpose;
  /** Set for trackers that want to know where a request comes from. */
  from?: From;
}

/** Whom a request is sent as. */
export interface From {
  /** Writes are sent as the tracker's own pages at this address send them: it refuses others. */
  base: string;
  /** Whether the browser's own session goes with it. */
  session: boolean;
}

export interface SendAnswer {
  status: number;
  header(name: string): string | null;
  text: string;
}
