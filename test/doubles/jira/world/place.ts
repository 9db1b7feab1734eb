/** Where a Jira stands. */
export interface Place {
  flavour: 'cloud' | 'dc';
  host: string;
  /** What stands before every path: nothing on Cloud, `/jira` on many servers. */
  context: string;
  title: string;
  cloudId: string;
}

export function addressOf({ host, context }: Place): string {
  return `https://${host}${context}`;
}

/** Cloud speaks version 3 here, Data Center has only 2. */
export function restRoot(place: Place): string {
  return `${addressOf(place)}/rest/api/${place.flavour === 'cloud' ? 3 : 2}`;
}

export function agileRoot(place: Place): string {
  return `${addressOf(place)}/rest/agile/1.0`;
}
