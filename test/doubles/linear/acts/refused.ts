export type RefusedWhy = 'not-found' | 'invalid' | 'argument' | 'forbidden' | 'signed-out' | 'scope';

/** Something Linear refuses, in a developer's words and in a person's. */
export class Refused extends Error {
  constructor(
    readonly why: RefusedWhy,
    message: string,
    readonly presentable: string = message,
  ) {
    super(message);
  }
}

/** What is not there and what one may not see: Linear says the same of both. */
export function notFound(entity: string): Refused {
  return new Refused('not-found', `Entity not found: ${entity}`, `Could not find referenced ${entity}.`);
}

/** The input contradicts the workspace. */
export function invalid(message: string): Refused {
  return new Refused('invalid', message);
}

/** A value no input of this kind may have. */
export function badArgument(message: string): Refused {
  return new Refused('argument', 'Argument Validation Error', message);
}

export function forbidden(message: string): Refused {
  return new Refused('forbidden', message);
}
