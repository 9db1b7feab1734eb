import type { Double } from '../double';
import { createGateway } from './gateway';
import { createJira, type Jira, type JiraOptions } from './jira';

export type { Jira } from './jira';
import { seed } from './seed/seed';
import type { Place } from './world/place';

export interface SiteOptions extends Partial<Omit<JiraOptions, 'place'>> {
  place?: Partial<Place>;
}

export interface JiraSitesOptions {
  clock?: () => number;
  acme?: SiteOptions;
  globex?: SiteOptions;
  dc?: SiteOptions;
}

/** Two Cloud sites and a Data Center behind a context path. */
export interface JiraSites {
  acme: Jira;
  globex: Jira;
  dc: Jira;
}

const places: Record<keyof JiraSites, Place> = {
  acme: {
    flavour: 'cloud',
    host: 'acme.atlassian.net',
    context: '',
    title: 'Jira',
    cloudId: '6d1f0c52-2e0f-4a57-8c39-5e2a9f1b7a01',
  },
  globex: {
    flavour: 'cloud',
    host: 'globex.atlassian.net',
    context: '',
    title: 'Jira',
    cloudId: '6d1f0c52-2e0f-4a57-8c39-5e2a9f1b7a02',
  },
  dc: { flavour: 'dc', host: 'jira.example.com', context: '/jira', title: 'Example Jira', cloudId: '' },
};

export function createJiraSites(options: JiraSitesOptions = {}): JiraSites {
  return { acme: site('acme', options), globex: site('globex', options), dc: site('dc', options) };
}

/** What answers for them: each at its host, and the Cloud ones at the gateway. */
export function doublesOf({ acme, globex, dc }: JiraSites): Double[] {
  return [acme, globex, dc, createGateway([acme, globex])];
}

function site(name: keyof JiraSites, { clock, ...options }: JiraSitesOptions): Jira {
  const { place, ...more } = options[name] ?? {};
  return createJira({
    seed: (world) => seed(world, name),
    ...(clock && { clock }),
    ...more,
    place: { ...places[name], ...place },
  });
}
