import { newEntity } from '../world/new';
import type { Person, Role } from '../world/types';
import type { World } from '../world/world';

const people: [displayName: string, name: string, role: Role, theme: Person['theme']][] = [
  ['ana', 'Ana Sousa', 'member', 'light'],
  ['ben', 'Ben Okafor', 'member', 'auto'],
  ['cleo', 'Cleo Laurent', 'member', 'auto'],
  ['dan', 'Dan Weber', 'member', 'dark'],
  ['admin', 'Ines Adler', 'admin', 'auto'],
  ['eve', 'Eve Novak', 'guest', 'auto'],
  ['finn', 'Finn Berg', 'member', 'auto'],
];

/** Who left: the account is suspended, the words stay. */
const suspended = new Set(['finn']);

const year = 365 * 86_400_000;

export function seedPeople(world: World): void {
  world.people = people.map(([displayName, name, role, theme]) => ({
    ...newEntity(world, world.now() - 2 * year),
    displayName,
    name,
    email: `${displayName}@acme.example`,
    role,
    theme,
    active: !suspended.has(displayName),
  }));
}
