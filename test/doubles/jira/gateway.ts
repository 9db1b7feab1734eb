import type { Double } from '../double';
import { type Answer, json } from '../http/answer';
import type { Ask } from '../http/ask';
import type { Jira } from './jira';

const host = 'api.atlassian.com';

/**
 * https://api.atlassian.com/ex/jira/{cloudId}/…: the only door for scoped tokens, and none for sessions.
 * Whether it checks for forged requests nobody could verify: see the quirk `gatewayChecksOrigin`.
 */
export function createGateway(sites: Jira[]): Double {
  const siteOf = ({ url }: Ask) =>
    sites.find(({ world }) => url.pathname.startsWith(`/ex/jira/${world.place.cloudId}/`));
  return {
    serves: (name) => name === host,
    answer: (ask) => {
      const site = siteOf(ask);
      if (!site) return json({ code: 404, message: 'No message available' }, 404);
      if (ask.headers['authorization'] === undefined) return unauthorized();
      return site.answer(inward(site, ask));
    },
    fault: (ask, spec) => {
      const site = siteOf(ask);
      return site?.fault(inward(site, ask), spec);
    },
    control: () => undefined,
    people: () => [],
    issues: () => [],
    secrets: () => [],
  };
}

/** The request as the site gets it: its own path, still under the gateway's name. */
function inward({ world }: Jira, ask: Ask): Ask {
  const { origin: _, referer: __, cookie: ___, ...others } = ask.headers;
  const url = new URL(ask.url.href.replace(`/ex/jira/${world.place.cloudId}/`, '/'));
  return {
    ...ask,
    url,
    headers: world.quirks.gatewayChecksOrigin
      ? { ...others, ...(ask.headers['origin'] !== undefined && { origin: ask.headers['origin'] }) }
      : { ...others, 'user-agent': 'gateway' },
  };
}

function unauthorized(): Answer {
  return json({ code: 401, message: 'Unauthorized; scope does not match' }, 401);
}
