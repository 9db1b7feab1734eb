/** One message that the background answered, and what it did meanwhile: never what was said in it. */
export interface Happened {
  /** When it came, in milliseconds since 1970. */
  at: number;
  /** The kind of message, as the code calls it. */
  kind: string;
  /** Milliseconds until it was answered. */
  ms: number;
  /** False where the answer was a failure. */
  answered: boolean;
  /** Views of issues that were put together, and calls of the database, until then: others' among them. */
  views: number;
  calls: number;
}
