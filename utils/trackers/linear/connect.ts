import type { ConnectWay } from '@/utils/model/right';

/** Where a person makes a key. Source: Linear's documentation on its API. */
export const keysUrl = 'https://linear.app/settings/account/security';

/** How people connect a workspace of Linear: only the key knows which. */
export const linearWay: Omit<ConnectWay, 'device' | 'page'> = {
  tracker: 'linear',
  name: 'Linear',
  host: '',
  base: 'https://linear.app',
  field: 'linear-key',
  tokenName: 'personal API key',
  token: 'key',
  about:
    "Linear's pages show an issue's text, but not as it was written: with a key Tend reads it through Linear's API. It can be limited to the teams you groom.",
  needs: ['Read', 'Write'],
  createUrl: keysUrl,
  project: { name: 'team', example: 'ENG' },
};
