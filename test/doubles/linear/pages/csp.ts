/**
 * No copy of Linear's own policy was at hand: this one is as strict as its pages could bear. Scripts come from one
 * host, and none makes markup of text.
 */
const directives: Record<string, string> = {
  'default-src': "'none'",
  'base-uri': "'self'",
  'connect-src': "'self' https://client-api.linear.app wss://sync.linear.app https://static.linear.app",
  'font-src': 'https://static.linear.app',
  'form-action': "'self'",
  'frame-ancestors': "'none'",
  'img-src': "'self' data: blob: https:",
  'manifest-src': "'self'",
  'script-src': 'https://static.linear.app',
  'style-src': "'unsafe-inline' https://static.linear.app",
  'worker-src': "'self' blob:",
  'require-trusted-types-for': "'script'",
  'trusted-types': "'none'",
};

/** The Content-Security-Policy header of every page. */
export const csp = Object.entries(directives)
  .map(([name, value]) => `${name} ${value}`)
  .join('; ');
