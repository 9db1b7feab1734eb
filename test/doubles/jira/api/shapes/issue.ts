import { transitionsOf } from '../../acts/issues';
import { rendered } from '../../text/render';
import { restRoot } from '../../world/place';
import { isFrozen, may } from '../../world/rights';
import { chosenFields, type FieldFacts, fieldsOf } from '../fields/fields';
import { fieldValue, type IssueView } from '../fields/values';
import { priorityShape, transitionShape, versionShape } from './status';

export interface Wanted {
  /** As the `fields` parameter has them. */
  fields: string[];
  expand: string[];
  properties: string[];
}

/** An issue with what the call wants of it. */
export function issueShape(view: IssueView, { fields, expand, properties }: Wanted): object {
  const { world, issue } = view;
  const chosen = chosenFields(fieldsOf(world), fields);
  const facts = fieldsOf(world).filter(({ id }) => chosen.has(id));
  const given = facts
    .map(({ id }): [string, unknown] => [id, fieldValue(view, id)])
    .filter(([, value]) => value !== undefined);
  const has = new Set(given.map(([id]) => id));
  return {
    expand: 'renderedFields,names,schema,operations,editmeta,changelog,versionedRepresentations',
    id: issue.id,
    self: `${restRoot(world.place)}/issue/${issue.id}`,
    key: issue.key,
    ...(given.length > 0 && { fields: Object.fromEntries(given) }),
    ...(properties.length > 0 && { properties: chosenProperties(issue.properties, properties) }),
    ...expansions(
      view,
      facts.filter(({ id }) => has.has(id)),
      expand,
    ),
  };
}

function chosenProperties(all: Record<string, unknown>, wanted: string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(all).filter(([key]) => wanted.includes('*all') || wanted.includes(key)));
}

function expansions(view: IssueView, facts: FieldFacts[], expand: string[]): object {
  const { world, project, issue, reader } = view;
  const rows = <Value>(value: (fact: FieldFacts) => Value) =>
    Object.fromEntries(facts.map((fact) => [fact.id, value(fact)]));
  return {
    ...(expand.includes('names') && { names: rows(({ name }) => name) }),
    ...(expand.includes('schema') && { schema: rows(({ schema }) => schema) }),
    ...(expand.includes('renderedFields') && {
      renderedFields: rows(({ id }) => (id === 'description' ? rendered(world, issue.description) : null)),
    }),
    ...(expand.includes('transitions') && {
      transitions: transitionsOf({ project, name: reader.name }, issue).map((one) => transitionShape(world, one)),
    }),
    ...(expand.includes('changelog') && { changelog: changelog(issue) }),
    ...(expand.includes('editmeta') && { editmeta: editMeta(view) }),
  };
}

/** Of an issue's history, that it was moved: each time its key became another. */
function changelog({ key, formerKeys, updatedAt }: IssueView['issue']): object {
  const histories = formerKeys.map((from, turn) => ({
    id: String(turn + 1),
    created: new Date(updatedAt).toISOString().replace('Z', '+0000'),
    items: [{ field: 'Key', fieldtype: 'jira', fromString: from, toString: formerKeys[turn + 1] ?? key }],
  }));
  return { startAt: 0, maxResults: histories.length, total: histories.length, histories };
}

/** What this person may change; nothing where the issue is frozen. */
function editMeta({ world, project, issue, reader }: IssueView): { fields: Record<string, object> } {
  if (!may(project, reader.name, 'EDIT_ISSUES') || isFrozen(project, issue)) return { fields: {} };
  const editable = fieldsOf(world).filter(
    ({ id, operations }) => operations && fieldValue({ world, project, issue, reader }, id) !== undefined,
  );
  return {
    fields: Object.fromEntries(
      editable.map(({ id, name, schema, operations = [] }) => [
        id,
        {
          required: id === 'summary',
          schema,
          name,
          key: id,
          hasDefaultValue: false,
          operations,
          ...allowed(world, project, id),
        },
      ]),
    ),
  };
}

/** What a field can be set to, where that is a list. */
function allowed(world: IssueView['world'], project: IssueView['project'], id: string): { allowedValues?: object[] } {
  if (id === 'priority') return { allowedValues: world.priorities.map((one) => priorityShape(world, one)) };
  return id === 'fixVersions'
    ? { allowedValues: project.versions.map((one) => versionShape(world, project.id, one)) }
    : {};
}
