import { addressOf, restRoot } from '../../world/place';
import type { Person } from '../../world/types';
import { personOf, type World } from '../../world/world';

/** A person as Jira tells others of them. Cloud keeps addresses to itself. */
export function userShape({ place }: World, person: Person): object {
  const { accountId, name, key, displayName, active, timeZone, email } = person;
  const common = { avatarUrls: avatars(person), displayName, active, timeZone };
  if (place.flavour === 'cloud')
    return {
      self: `${restRoot(place)}/user?accountId=${encodeURIComponent(accountId)}`,
      accountId,
      accountType: 'atlassian',
      ...common,
    };
  return {
    self: `${restRoot(place)}/user?username=${encodeURIComponent(name)}`,
    name,
    key,
    emailAddress: email,
    ...common,
  };

  function avatars({ name }: Person): Record<string, string> {
    return Object.fromEntries(
      [16, 24, 32, 48].map((size) => [
        `${size}x${size}`,
        `${addressOf(place)}/secure/useravatar?size=${size}&ownerId=${name}`,
      ]),
    );
  }
}

export function userNamed(world: World, name: string | undefined): object | null {
  const person = name === undefined ? undefined : personOf(world, name);
  return person ? userShape(world, person) : null;
}
