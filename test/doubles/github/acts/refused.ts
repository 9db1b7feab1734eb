export interface FieldError {
  resource: string;
  code: string;
  field?: string;
  message?: string;
  value?: string | null;
}

export type RefusedWhy = 'signed-out' | 'forbidden' | 'not-found' | 'gone' | 'invalid';

/** A change GitHub refuses. Each API says it in its own shape. */
export class Refused extends Error {
  constructor(
    readonly why: RefusedWhy,
    message: string,
    readonly errors: FieldError[] = [],
  ) {
    super(message);
  }
}

export function invalid(resource: string, field: string, code: string, message?: string): Refused {
  return new Refused('invalid', 'Validation Failed', [{ resource, code, field, ...(message !== undefined && { message }) }]);
}

export const notFound = () => new Refused('not-found', 'Not Found');
