import { type Mark, type Cadence, type Policy } from './policy';

export const fibonacci: readonly string[] = ['0', '1', '2', '3', '5', '8', '13', '21', '?'];

export const shirtSizes: readonly string[] = ['XS', 'S', 'M', 'L', 'XL', '?'];

/** What setting a project up proposes. Not a default: a deadline that nobody chose would open votes. */
export const suggestedCadence: Cadence = { weeks: 1, day: 4, time: '12:00', zone: 'UTC' };

export const usualReview: Policy['review'] = { after: 180, label: 'dormant', wait: 30 };

/** The rules of a team that has set none. */
export function defaultPolicy(): Policy {
  return {
    checks: {},
    statuses: labels('needs-grooming', 'ready-for-grooming', 'needs-estimation', 'ready-for-planning'),
    tags: labels('high-impact', 'needs-discovery', 'technical-debt', 'discuss-live'),
    fields: {},
    cadence: null,
    owner: null,
    contributors: [],
    scale: [...fibonacci],
    largest: null,
    explain: false,
    announce: false,
    ids: {},
    language: 'en',
    views: [],
    review: { ...usualReview },
  };
}

function labels(...names: string[]): Record<string, Mark> {
  return Object.fromEntries(names.map((name) => [name, { as: 'label', name }]));
}
