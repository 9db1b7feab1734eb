/** The values of a sentence that has none. */
export type Alone = Record<never, never>;
