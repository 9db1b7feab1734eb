import type { Person, Role } from '../world/types';

/** The people of the sandbox. Their ids are fixed: tests and pictures may rely on them. */
export const people: Person[] = [
  { id: 4_201, login: 'ana', name: 'Ana Sousa', colorMode: 'light' },
  { id: 4_202, login: 'ben', name: 'Ben Okafor', colorMode: 'auto' },
  { id: 4_203, login: 'cleo', name: 'Cleo Laurent', colorMode: 'auto' },
  { id: 4_204, login: 'dan', name: 'Dan Weber', colorMode: 'dark' },
  { id: 4_205, login: 'admin', name: 'Ines Adler', colorMode: 'auto' },
  { id: 4_206, login: 'eve', name: 'Eve Novak', colorMode: 'auto' },
];

/** Everybody of the organisation; eve is a customer. */
export const members = ['ana', 'ben', 'cleo', 'dan', 'admin'];

export const roles: Record<string, Role> = { ana: 'write', ben: 'triage', cleo: 'read', dan: 'write', admin: 'admin' };
