const assets = 'github.githubassets.com';

/**
 * GitHub's documented directives, without hosts the double does not have. Scripts come from one host only, and there
 * are no Trusted Types.
 */
const directives: Record<string, string> = {
  'default-src': "'none'",
  'base-uri': "'self'",
  'connect-src': `'self' api.github.com raw.githubusercontent.com ${assets}`,
  'font-src': assets,
  'form-action': "'self' github.com",
  'frame-ancestors': "'none'",
  'img-src': `'self' data: blob: ${assets} *.githubusercontent.com`,
  'manifest-src': "'self'",
  'script-src': assets,
  'style-src': `'unsafe-inline' ${assets}`,
  'worker-src': `${assets} github.com/assets/`,
};

/** The Content-Security-Policy header of every page. */
export const csp = Object.entries(directives)
  .map(([name, value]) => `${name} ${value}`)
  .join('; ');
