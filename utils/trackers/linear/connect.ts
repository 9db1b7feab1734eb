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
  tokenName: { key: 'linear.key-kind' },
  token: 'key',
  about: { key: 'linear.connect-about' },
  needs: [
    { key: 'linear.right', right: 'team' },
    { key: 'linear.right', right: 'write' },
  ],
  createUrl: keysUrl,
  project: { name: 'team', example: 'ENG' },
};
