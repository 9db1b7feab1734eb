/** Where the pages are that Tend is present on without being asked, as match patterns. */
export const pageHosts = ['https://github.com/*', 'https://*.atlassian.net/*', 'https://linear.app/*'];

/** Where else it asks. */
export const apiHosts = ['https://api.github.com/*', 'https://api.linear.app/*'];
