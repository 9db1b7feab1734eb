import type { ConnectWay } from '@/utils/model/right';
import type { Server } from '@/utils/model/server';
import { githubWay } from './github/connect';
import { linearWay } from './linear/connect';

/** How people connect to a server of their own; undefined where its tracker has a form of its own. */
export function wayTo({ tracker, base }: Server): Omit<ConnectWay, 'device' | 'page'> | undefined {
  if (tracker !== 'github') return undefined;
  const { host } = new URL(base);
  return {
    ...githubWay,
    name: `GitHub at ${host}`,
    host,
    base,
    tokenName: { key: 'github.token-kind', fineGrained: false },
    needs: ['repo'],
    createUrl: `${base}/settings/tokens/new?description=Tend&scopes=repo`,
  };
}

/** How people connect, tracker by tracker, in the order in which they are shown. */
export const ways: readonly Omit<ConnectWay, 'device' | 'page'>[] = [githubWay, linearWay];
