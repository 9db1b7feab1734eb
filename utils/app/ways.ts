import type { ConnectWay } from '@/utils/model/right';
import type { Server } from '@/utils/model/server';
import type { OAuthFlow, DeviceFlow } from '@/utils/trackers/sign-in';
import { ways, wayTo } from '@/utils/trackers/ways';

/** How people connect to which host, those on servers of their own too. */
export function waysOf(
  servers: readonly Server[],
  deviceFlows: readonly DeviceFlow[],
  oauth: readonly OAuthFlow[],
): ConnectWay[] {
  const own = servers.map(wayTo).filter((way) => way !== undefined);
  return [...ways, ...own].map((way) => ({
    ...way,
    device: deviceFlows.some(({ access }) => access.host === way.host),
    page: oauth.some(({ access }) => access.tracker === way.tracker),
  }));
}
