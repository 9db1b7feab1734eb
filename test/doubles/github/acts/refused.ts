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

/** The organisation's single sign-on stands before it. Source: GitHub's pages on SAML and on the REST API's headers. */
export class NeedsSso extends Refused {
  constructor(readonly owner: string) {
    super(
      'forbidden',
      'Resource protected by organization SAML enforcement. You must grant your Personal Access token access to this organization.',
    );
  }
}

export function invalid(resource: string, field: string, code: string, message?: string): Refused {
  return new Refused('invalid', 'Validation Failed', [
    { resource, code, field, ...(message !== undefined && { message }) },
  ]);
}

export const notFound = () => new Refused('not-found', 'Not Found');
