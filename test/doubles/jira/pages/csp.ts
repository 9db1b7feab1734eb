/** Nobody has published the header Jira Cloud sends; a strict one finds what a lax one would hide. */
const cloud: Record<string, string> = {
  'default-src': "'none'",
  'base-uri': "'self'",
  'connect-src': "'self' https://*.atlassian.com https://*.atl-paas.net",
  'font-src': "'self' data:",
  'form-action': "'self'",
  'frame-ancestors': "'self'",
  'frame-src': "'self'",
  'img-src': "'self' data: blob: https:",
  'script-src': "'self'",
  'style-src': "'self' 'unsafe-inline'",
  'worker-src': "'self' blob:",
};

const written = (directives: Record<string, string>) =>
  Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');

/** The Content-Security-Policy of a page. Data Center only says who may frame it. */
export const csp = { cloud: written(cloud), dc: "frame-ancestors 'self'" };
