import { addressOf, restRoot } from '../../world/place';
import type { Category, IssueType, Status, Transition, Version } from '../../world/types';
import { statusOf, type World } from '../../world/world';

const categories: Record<Category, { id: number; name: string; colorName: string }> = {
  new: { id: 2, name: 'To Do', colorName: 'blue-gray' },
  indeterminate: { id: 4, name: 'In Progress', colorName: 'yellow' },
  done: { id: 3, name: 'Done', colorName: 'green' },
};

export function categoryName(category: Category): string {
  return categories[category].name;
}

export function statusShape({ place }: World, { id, name, category }: Status): object {
  return {
    self: `${restRoot(place)}/status/${id}`,
    description: '',
    iconUrl: `${addressOf(place)}/images/icons/statuses/generic.png`,
    name,
    id,
    statusCategory: {
      self: `${restRoot(place)}/statuscategory/${categories[category].id}`,
      key: category,
      ...categories[category],
    },
  };
}

export function transitionShape(world: World, { id, name, to, from, wants }: Transition, withFields = false): object {
  return {
    id,
    name,
    to: statusShape(world, statusOf(world, to)),
    ...(world.place.flavour === 'cloud' && {
      hasScreen: wants !== undefined,
      isGlobal: from === undefined,
      isInitial: false,
      isAvailable: true,
      isConditional: false,
      looped: false,
    }),
    ...(withFields && { fields: wants ? { [wants.id]: fieldWanted(wants) } : {} }),
  };
}

function fieldWanted({ id, name }: NonNullable<Transition['wants']>): object {
  return {
    required: true,
    schema: { type: id, system: id },
    name,
    key: id,
    hasDefaultValue: false,
    operations: ['set'],
    allowedValues: [],
  };
}

export function priorityShape({ place }: World, { id, name }: { id: string; name: string }): object {
  return {
    self: `${restRoot(place)}/priority/${id}`,
    iconUrl: `${addressOf(place)}/images/icons/priorities/${name.toLowerCase()}.svg`,
    name,
    id,
  };
}

export function typeShape({ place }: World, { id, name, level }: IssueType): object {
  return {
    self: `${restRoot(place)}/issuetype/${id}`,
    id,
    description: '',
    iconUrl: `${addressOf(place)}/images/icons/issuetypes/${name.toLowerCase()}.svg`,
    name,
    subtask: level < 0,
    avatarId: 10_300,
    ...(place.flavour === 'cloud' && { hierarchyLevel: level }),
  };
}

export function versionShape(
  { place }: World,
  project: string,
  { id, name, released, archived, releaseDate }: Version,
): object {
  return {
    self: `${restRoot(place)}/version/${id}`,
    id,
    description: '',
    name,
    archived,
    released,
    ...(releaseDate !== undefined && { releaseDate }),
    projectId: Number(project),
  };
}
