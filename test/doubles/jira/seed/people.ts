import type { Person, Role } from '../world/types';

const person = (
  name: string,
  displayName: string,
  accountId: string,
  timeZone: string,
  colorMode: Person['colorMode'] = 'light',
): Person => ({
  accountId,
  name,
  key: `JIRAUSER${10_000 + Number.parseInt(accountId.slice(-2), 16)}`,
  displayName,
  email: `${name}@example.com`,
  active: true,
  timeZone,
  colorMode,
});

/** The people of the sandbox; the same on every site, as Atlassian accounts are. */
export const people: Person[] = [
  person('ana', 'Ana Sousa', '5b10a2844c20165700ed0a01', 'Europe/Lisbon'),
  person('ben', 'Ben Okafor', '5b10a2844c20165700ed0a02', 'Africa/Lagos'),
  person('cleo', 'Cleo Laurent', '712020:1f0c7e2a-6b55-4c1e-9a51-0d6f1c2e0a03', 'America/New_York'),
  person('dan', 'Dan Weber', '5b10a2844c20165700ed0a04', 'Europe/Berlin', 'dark'),
  person('admin', 'Ines Adler', '5b10a2844c20165700ed0a05', 'Europe/Berlin'),
  person('eve', 'Eve Novak', '712020:8d1b42f7-90ce-4a0f-8a6b-77f0c54d0a06', 'Europe/Prague'),
];

/** Eve is a customer: she sees the service desk and nothing else. */
export const roles: Record<string, Role> = {
  ana: 'member',
  ben: 'commenter',
  cleo: 'reader',
  dan: 'member',
  admin: 'admin',
};
export const deskRoles: Record<string, Role> = { ...roles, ben: 'member', eve: 'commenter' };
