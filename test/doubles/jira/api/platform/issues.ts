import { createIssue, editIssue, transition, transitionsOf } from '../../acts/issues';
import type { FieldUpdates } from '../../acts/fields';
import { need, Refused } from '../../acts/refused';
import { restRoot } from '../../world/place';
import { ok } from '../../../shared/told';
import {
  actingOnIssue,
  issueIn,
  listOf,
  objectIn,
  projectIn,
  recordOf,
  type RestCall,
  type RestHandler,
} from '../call';
import { issueShape } from '../shapes/issue';
import { transitionShape } from '../shapes/status';

const unreadable = 'Invalid request payload. Refer to the REST API documentation and try again.';

export const getIssue: RestHandler = (call) => {
  const { query, world, person } = call;
  const fields = listOf(query, 'fields');
  const wanted = {
    fields: fields.length > 0 ? fields : ['*all'],
    expand: listOf(query, 'expand'),
    properties: listOf(query, 'properties'),
  };
  return ok(issueShape({ world, reader: person, ...issueIn(call) }, wanted));
};

export const updateIssue: RestHandler = (call) => {
  const acting = actingOnIssue(call);
  const body = objectIn(call);
  const told = editIssue(
    acting,
    recordOf(body['fields'] ?? {}, unreadable),
    updatesIn(body['update']),
    call.query.get('notifyUsers') !== 'false',
  );
  return { status: 204, ...told };
};

export const makeIssue: RestHandler = (call) => {
  const { world, person } = call;
  const body = objectIn(call);
  const fields = recordOf(body['fields'] ?? {}, unreadable);
  const named = recordOf(fields['project'] ?? {}, unreadable);
  const project = projectOfNew(call, named);
  const { issue, ...told } = createIssue(
    { world, project, name: person.name },
    fields,
    updatesIn(body['update']),
    propertiesIn(body['properties']),
  );
  return {
    status: 201,
    body: { id: issue.id, key: issue.key, self: `${restRoot(world.place)}/issue/${issue.id}` },
    ...told,
  };
};

export const listTransitions: RestHandler = (call) => {
  const { project, issue } = issueIn(call);
  const wanted = call.query.get('transitionId');
  const withFields = listOf(call.query, 'expand').includes('transitions.fields');
  const found = transitionsOf({ project, name: call.person.name }, issue).filter(
    ({ id }) => wanted === null || id === wanted,
  );
  return ok({ expand: 'transitions', transitions: found.map((one) => transitionShape(call.world, one, withFields)) });
};

export const doTransition: RestHandler = (call) => {
  const acting = actingOnIssue(call);
  const { transition: chosen, fields } = objectIn(call);
  const { id } = recordOf(chosen ?? {}, unreadable);
  if (typeof id !== 'string' && typeof id !== 'number') throw new Refused(400, ["Missing 'transition' identifier"]);
  return { status: 204, ...transition(acting, String(id), recordOf(fields ?? {}, unreadable)) };
};

/** `[{key, value}]` as an object. */
export function propertiesIn(value: unknown): Record<string, unknown> {
  if (value === undefined) return {};
  if (!Array.isArray(value)) throw new Refused(400, [unreadable]);
  const rows = value
    .map((one) => recordOf(one, unreadable))
    .map(({ key, value }): [string, unknown] => [String(key ?? ''), value]);
  need(
    rows.every(([key, value]) => key !== '' && key.length <= 255 && JSON.stringify(value ?? null).length <= 32_768),
    'A property has no key, or is too long.',
    400,
  );
  return Object.fromEntries(rows);
}

function updatesIn(value: unknown): FieldUpdates {
  const fields = Object.entries(recordOf(value ?? {}, unreadable));
  return Object.fromEntries(
    fields.map(([field, operations]) => {
      if (!Array.isArray(operations)) throw new Refused(400, [unreadable]);
      return [field, operations.map((one) => recordOf(one, unreadable))];
    }),
  );
}

function projectOfNew(call: RestCall, { id, key }: Record<string, unknown>) {
  const called = typeof id === 'string' ? id : typeof key === 'string' ? key : '';
  try {
    return projectIn(call, called);
  } catch (error) {
    throw error instanceof Refused
      ? new Refused(400, [], {
          project: called === '' ? 'Specify a valid project ID or key' : 'valid project is required',
        })
      : error;
  }
}
