/** One line of the request log: what went where and why, never what it said. */
export interface RequestShown {
  at: number;
  host: string;
  method: string;
  purpose: string;
  status: number | null;
  bytes: number;
}
