import { addressOf, restRoot } from '../../world/place';
import type { Project } from '../../world/types';
import type { World } from '../../world/world';
import { userNamed } from './user';
import { typeShape, versionShape } from './status';

/** A project as lists and issues show it. */
export function projectShape({ place }: World, { id, key, name, kind }: Project): object {
  const avatar = (size: string) => `${addressOf(place)}/secure/projectavatar?size=${size}&pid=${id}`;
  return {
    self: `${restRoot(place)}/project/${id}`,
    id,
    key,
    name,
    projectTypeKey: kind,
    ...(place.flavour === 'cloud' && { simplified: false }),
    avatarUrls: {
      '48x48': avatar('large'),
      '24x24': avatar('small'),
      '16x16': avatar('xsmall'),
      '32x32': avatar('medium'),
    },
  };
}

/** A project on its own: with its types and versions. */
export function fullProjectShape(world: World, project: Project): object {
  const lead = Object.entries(project.roles).find(([, role]) => role === 'admin')?.[0];
  return {
    ...projectShape(world, project),
    expand: 'description,lead,issueTypes,url,projectKeys',
    description: '',
    lead: userNamed(world, lead) ?? undefined,
    components: [],
    issueTypes: project.types.map((type) => typeShape(world, type)),
    assigneeType: 'UNASSIGNED',
    versions: project.versions.map((version) => versionShape(world, project.id, version)),
    roles: {},
    ...(world.place.flavour === 'cloud' && { style: 'classic', isPrivate: false, properties: {} }),
    ...(project.archived && { archived: true }),
  };
}
