import type { Answer } from './http/answer';
import type { Ask } from './http/ask';
import type { FaultSpec } from './http/faults';

/** A seeded person as a caller needs them: whom to be, in which tracker, with which token. */
export interface SeededPerson {
  tracker: string;
  /** Where a tracker has several sites: which of them. */
  host?: string;
  name: string;
  /** What goes before the token where the tracker wants both. */
  email?: string;
  token: string;
}

/** One tracker's double behind the sandbox's port. */
export interface Double {
  serves(host: string): boolean;
  answer(ask: Ask): Answer | Promise<Answer>;
  /** The tracker's own shape of a fault; undefined where the fault needs no shape (broken connections). */
  fault(ask: Ask, spec: FaultSpec): Answer | undefined;
  /** Sandbox-only addresses (`/__…`) beside the log and the faults; undefined: not mine. */
  control(ask: Ask): Answer | undefined;
  people(): SeededPerson[];
  /** Addresses of the seeded issues. */
  issues(): string[];
  /** Every secret given out so far, and what the log shows in its place. */
  secrets(): Iterable<[secret: string, shown: string]>;
}
