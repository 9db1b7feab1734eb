import type { ConnectWay } from '@/utils/model/right';
import { githubWay } from './github/connect';
import { linearWay } from './linear/connect';

/** How people connect, tracker by tracker, in the order in which they are shown. */
export const ways: readonly Omit<ConnectWay, 'device' | 'page'>[] = [githubWay, linearWay];
