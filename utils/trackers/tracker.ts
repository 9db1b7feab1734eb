import type { IssueText } from '@/utils/model/issue';
import type { IssueRef } from '@/utils/model/ref';

/** The only door to the network. Rejects with a TrackerError `offline` when nothing answers. */
export type Send = (request: SendRequest) => Promise<SendAnswer>;

export interface SendRequest {
  method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  url: string;
  headers: Record<string, string>;
  body?: string;
  /** For the request log: what for, in a few words, without content. */
  purpose: string;
}

export interface SendAnswer {
  status: number;
  header(name: string): string | null;
  text: string;
}

/** A person's way into one host of a tracker. Never leaves the background. */
export interface Account {
  /** `github.com`, `acme.atlassian.net`. */
  host: string;
  token: string;
  login: string;
}

/** What a tracker's API does. Runs in the background; every member rejects with a TrackerError. */
export interface Tracker {
  /** The login the token belongs to. */
  me(): Promise<string>;
  issue(ref: IssueRef): Promise<IssueText>;
}

export type CreateTracker = (send: Send, account: Pick<Account, 'host' | 'token'>) => Tracker;
