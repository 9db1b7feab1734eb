/** Whom a change tells: for sure, and perhaps (where the documentation does not say). */
export interface Told {
  notifies: string[];
  mayNotify: string[];
}

export const silent: Told = { notifies: [], mayNotify: [] };

/** What a REST handler gives back; the double puts headers and shape of the tracker around it. */
export interface RestResult extends Partial<Told> {
  status: number;
  body?: unknown;
  headers?: Record<string, string>;
}

export const ok = (body: unknown): RestResult => ({ status: 200, body });
