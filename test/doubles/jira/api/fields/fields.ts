import type { World } from '../../world/world';

/** A field as `GET /field` lists it and as `names` and `schema` of an issue tell. */
export interface FieldFacts {
  id: string;
  name: string;
  schema: Record<string, unknown> & { type: string };
  clauses: string[];
  /** Operations an edit may use; undefined: it cannot be edited. */
  operations?: string[];
  /** Left out of `*navigable`. */
  hidden?: boolean;
}

const set = ['set'];
const list = ['add', 'set', 'remove'];
const system = (
  id: string,
  name: string,
  type: string,
  more: Partial<FieldFacts> & { items?: string } = {},
): FieldFacts => {
  const { items, ...rest } = more;
  return { id, name, schema: { type, ...(items !== undefined && { items }), system: id }, clauses: [id], ...rest };
};
const custom = (
  id: string,
  name: string,
  type: string,
  kind: string,
  more: Partial<FieldFacts> & { items?: string } = {},
): FieldFacts => {
  const { items, ...rest } = more;
  const customId = Number(id.replace(/\D/g, ''));
  return {
    id,
    name,
    schema: { type, ...(items !== undefined && { items }), custom: kind, customId },
    clauses: [`cf[${customId}]`, name],
    ...rest,
  };
};

/** Every field of a site. One more number field than the board uses, on no screen: names do not tell which is meant. */
export function fieldsOf(world: World): FieldFacts[] {
  const number = 'com.atlassian.jira.plugin.system.customfieldtypes:float';
  const textArea = 'com.atlassian.jira.plugin.system.customfieldtypes:textarea';
  return [
    system('summary', 'Summary', 'string', { operations: set }),
    system('description', 'Description', 'string', { operations: set }),
    system('issuetype', world.place.flavour === 'cloud' ? 'Work type' : 'Issue Type', 'issuetype', {
      operations: set,
      clauses: ['issuetype', 'type'],
    }),
    system('project', 'Project', 'project'),
    system('status', 'Status', 'status'),
    system('priority', 'Priority', 'priority', { operations: set }),
    system('labels', 'Labels', 'array', { operations: list, items: 'string' }),
    system('reporter', 'Reporter', 'user'),
    system('creator', 'Creator', 'user'),
    system('assignee', 'Assignee', 'user', { operations: set }),
    system('fixVersions', 'Fix versions', 'array', { operations: list, items: 'version', clauses: ['fixVersion'] }),
    system('issuelinks', 'Linked Issues', 'array', { items: 'issuelinks', clauses: [] }),
    system('subtasks', 'Sub-tasks', 'array', { items: 'issuelinks', clauses: ['subtasks'] }),
    system('created', 'Created', 'datetime', { clauses: ['created', 'createdDate'] }),
    system('updated', 'Updated', 'datetime', { clauses: ['updated', 'updatedDate'] }),
    system('resolution', 'Resolution', 'resolution'),
    system('resolutiondate', 'Resolved', 'datetime', { clauses: ['resolutiondate', 'resolved'] }),
    system('watches', 'Watchers', 'watches', { clauses: ['watchers'] }),
    system('timeoriginalestimate', 'Original estimate', 'number', { hidden: true, clauses: ['originalEstimate'] }),
    system('attachment', 'Attachment', 'array', { items: 'attachment', hidden: true, clauses: ['attachments'] }),
    system('comment', 'Comment', 'comments-page', { hidden: true }),
    ...(world.place.flavour === 'cloud'
      ? [system('parent', 'Parent', 'issuelink', { operations: set })]
      : [
          system('archivedby', 'Archiver', 'user', { hidden: true }),
          system('archiveddate', 'Archived', 'datetime', { hidden: true }),
        ]),
    custom(world.pointsField, 'Story Points', 'number', number, { operations: set }),
    custom('customfield_10016', 'Story point estimate', 'number', number),
    custom('customfield_10071', 'Acceptance Criteria', 'string', textArea),
    custom('customfield_10072', 'User Story', 'string', textArea),
    custom('customfield_10073', 'Definition of Done (Product)', 'string', textArea),
    custom(world.rankField, 'Rank', 'any', 'com.pyxis.greenhopper.jira:gh-lexo-rank'),
    custom(world.sprintField, 'Sprint', 'array', 'com.pyxis.greenhopper.jira:gh-sprint', {
      items: world.place.flavour === 'cloud' ? 'json' : 'string',
    }),
    ...(world.epicField === undefined
      ? []
      : [custom(world.epicField, 'Epic Link', 'any', 'com.pyxis.greenhopper.jira:gh-epic-link', { operations: set })]),
  ];
}

export function fieldShape({ id, name, schema, clauses }: FieldFacts): object {
  const isCustom = 'customId' in schema;
  return {
    id,
    key: id,
    name,
    custom: isCustom,
    orderable: true,
    navigable: true,
    searchable: clauses.length > 0,
    clauseNames: clauses,
    schema,
  };
}

/** The ids a `fields` parameter asks for: names, `*all`, `*navigable`, and `-name` to leave out. */
export function chosenFields(all: FieldFacts[], asked: string[]): Set<string> {
  const minus = asked.filter((one) => one.startsWith('-')).map((one) => one.slice(1));
  const plus = asked.filter((one) => !one.startsWith('-'));
  const wanted = plus.length === 0 && minus.length > 0 ? ['*all'] : plus;
  const chosen = wanted.flatMap((one) =>
    (one === '*all'
      ? all
      : one === '*navigable'
        ? all.filter(({ hidden }) => !hidden)
        : all.filter(({ id }) => id === one)
    ).map(({ id }) => id),
  );
  return new Set(chosen.filter((id) => !minus.includes(id)));
}
