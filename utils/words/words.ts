/** What one language has for some keys: a text, or how it is made from values. */
export type Words<Told> = {
  readonly [K in keyof Told]: [keyof Told[K]] extends [never] ? string : (values: Told[K]) => string;
};
