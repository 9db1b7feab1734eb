import type { Document, JsonSchema, Operation } from '../../shared/openapi/document';

/** One place where Jira's own document is wrong or silent, why we say so, and what it is read as. */
interface Defect {
  what: string;
  why: string;
  mend(document: Document): void;
}

const sprint: JsonSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'self', 'state', 'name'],
  properties: {
    id: { type: 'integer' },
    self: { type: 'string', format: 'uri' },
    state: { enum: ['future', 'active', 'closed'] },
    name: { type: 'string' },
    startDate: { type: 'string', format: 'date-time' },
    endDate: { type: 'string', format: 'date-time' },
    completeDate: { type: 'string', format: 'date-time' },
    originBoardId: { type: 'integer' },
    goal: { type: 'string' },
  },
};
const estimation: JsonSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['fieldId'],
  properties: { fieldId: { type: 'string' }, value: { type: ['string', 'number', 'null'] } },
};
const page = (items: JsonSchema): JsonSchema => ({
  type: 'object',
  additionalProperties: false,
  required: ['maxResults', 'startAt', 'isLast', 'values'],
  properties: {
    maxResults: { type: 'integer' },
    startAt: { type: 'integer' },
    total: { type: 'integer' },
    isLast: { type: 'boolean' },
    values: { type: 'array', items },
  },
});
const errors = { content: { 'application/json': { schema: { $ref: '#/components/schemas/ErrorCollection' } } } };
const agile = '/rest/agile/1.0';

/** Known defects of the Cloud documents (platform of December 2025, agile of 2022). */
export const cloudDefects: Defect[] = [
  {
    what: '401 answers have no schema of their own',
    why: 'Where a token is wrong, the gateway before Jira answers in a shape no operation lists; where one is missing, in a page.',
    mend: (document) =>
      eachOperation(document, ({ responses }) => {
        if ('401' in responses) responses['401'] = {};
      }),
  },
  {
    what: 'other failures carry an ErrorCollection',
    why: 'Most operations list their failures without a body; the reference says all of them use this one.',
    mend: (document) =>
      eachOperation(document, ({ responses }) => {
        for (const [status, holder] of Object.entries(responses))
          if (status.startsWith('4') && status !== '401' && !('content' in holder && holder.content))
            responses[status] = errors;
      }),
  },
  {
    what: 'agile parameters declared as objects are text',
    why: '`type` and `state` of boards and sprints are objects without properties in the document of 2022, `fields` of issues a list of such; its own descriptions give words.',
    mend: (document) =>
      eachOperation(document, ({ parameters = [] }) => {
        for (const one of parameters) {
          if (!('schema' in one)) continue;
          if (one.schema['type'] === 'object') one.schema = { type: 'string' };
          if (JSON.stringify(one.schema.items)?.includes('object')) one.schema.items = { type: 'string' };
        }
      }),
  },
  {
    what: 'sprints and estimations have the shape of their examples',
    why: 'The document of 2022 gives examples and no schema for them; recorded answers agree with the examples.',
    mend: ({ paths }) => {
      answerWith(paths[`${agile}/board/{boardId}/sprint`]?.['get'], page(sprint));
      answerWith(paths[`${agile}/sprint/{sprintId}`]?.['get'], sprint);
      answerWith(paths[`${agile}/issue/{issueIdOrKey}/estimation`]?.['get'], estimation);
      answerWith(paths[`${agile}/issue/{issueIdOrKey}/estimation`]?.['put'], estimation);
    },
  },
  {
    what: "a board's configuration names its project by key, id, name and address",
    why: 'The document of 2022 has the fields of the request that made the board there; recorded answers have these.',
    mend: ({ paths }) => {
      const holder = paths[`${agile}/board/{boardId}/configuration`]?.['get']?.responses['200'];
      const location =
        holder && 'content' in holder
          ? holder.content?.['application/json']?.schema?.properties?.['location']
          : undefined;
      if (location)
        location.properties = {
          type: { type: 'string' },
          key: { type: 'string' },
          id: { type: 'string' },
          self: { type: 'string', format: 'uri' },
          name: { type: 'string' },
        };
    },
  },
  {
    what: 'an issue link has one side only',
    why: 'The document requires the inward and the outward issue of every link; an issue shows the other end, and recorded answers have one of the two.',
    mend: ({ components }) => {
      const link = components.schemas['IssueLink'];
      if (link) link['required'] = ['type'];
    },
  },
];

/**
 * What Data Center's version 2 has otherwise. What may be asked is its own document's; what is answered is held against
 * Cloud's, with these differences.
 */
export const dcDifferences: Defect[] = [
  {
    what: 'addresses under /rest/api/2',
    why: 'Data Center has no version 3.',
    mend: (document) => {
      document.paths = Object.fromEntries(
        Object.entries(document.paths).map(([path, methods]) => [
          path.replace('/rest/api/3/', '/rest/api/2/'),
          methods,
        ]),
      );
    },
  },
  {
    what: 'no search by token, no list of labels, no page of projects, no reading in bulk',
    why: 'Cloud got them later than the two parted.',
    mend: ({ paths }) => {
      for (const path of [
        'search/jql',
        'search/approximate-count',
        'label',
        'project/search',
        'issue/bulkfetch',
        'comment/list',
        'priority/search',
        'users/search',
        'users',
      ])
        delete paths[`/rest/api/2/${path}`];
    },
  },
  {
    what: 'people are called by user name',
    why: "Account ids are Cloud's; `username` is what the server's own reference has.",
    mend: (document) =>
      eachOperation(document, (operation) =>
        without(
          operation,
          ['accountId', 'query', 'sessionId', 'actionDescriptorId', 'recommend'],
          (path) => path.includes('User') || path.includes('Watcher'),
        ),
      ),
  },
  {
    what: 'parameters of Cloud alone',
    why: "The server's search reads no properties, its permissions cannot be chosen, and nothing reconciles or answers with the issue.",
    mend: (document) =>
      eachOperation(document, (operation) => {
        without(operation, ['properties', 'failFast', 'fieldsByKeys'], (id) => id.startsWith('searchForIssues'));
        without(
          operation,
          ['permissions', 'projectUuid', 'projectConfigurationUuid', 'commentId'],
          (id) => id === 'getMyPermissions',
        );
        without(
          operation,
          [
            'failFast',
            'returnIssue',
            'overrideScreenSecurity',
            'overrideEditableFlag',
            'includeUnavailableTransitions',
            'sortByOpsBarAndStatus',
          ],
          () => true,
        );
      }),
  },
  {
    what: 'suggestions of labels',
    why: "Undocumented, and what the server's own pages use; there is no other list of labels.",
    mend: ({ paths }) => {
      const suggestion: JsonSchema = {
        type: 'object',
        additionalProperties: false,
        required: ['label', 'html'],
        properties: { label: { type: 'string' }, html: { type: 'string' } },
      };
      const schema: JsonSchema = {
        type: 'object',
        additionalProperties: false,
        required: ['token', 'suggestions'],
        properties: { token: { type: 'string' }, suggestions: { type: 'array', items: suggestion } },
      };
      paths['/rest/api/1.0/labels/suggest'] = {
        get: {
          operationId: 'suggestLabels',
          parameters: [{ name: 'query', in: 'query', schema: { type: 'string' } }],
          responses: { 200: { content: { 'application/json': { schema } } } },
        },
      };
    },
  },
];

function eachOperation({ paths }: Document, mend: (operation: Operation) => void): void {
  for (const methods of Object.values(paths))
    for (const operation of Object.values(methods))
      if (typeof operation === 'object' && 'responses' in operation) mend(operation);
}

function answerWith(operation: Operation | undefined, schema: JsonSchema): void {
  if (operation) operation.responses['200'] = { content: { 'application/json': { schema } } };
}

function without(operation: Operation, names: string[], applies: (operationId: string) => boolean): void {
  if (applies(operation.operationId))
    operation.parameters = (operation.parameters ?? []).filter(
      (one) => !('name' in one && one.in === 'query' && names.includes(one.name)),
    );
}
