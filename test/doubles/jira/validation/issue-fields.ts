import { parseJson } from '../../http/ask';
import type { Entry } from '../../http/log';
import { schemaProblems } from '../../shared/openapi/ajv';
import type { Document, JsonSchema } from '../../shared/openapi/document';
import { isAdf } from '../text/length';

type Flavour = 'cloud' | 'dc';
const ref = (name: string): JsonSchema => ({ $ref: `#/components/schemas/${name}` });
const list = (items: JsonSchema): JsonSchema => ({ type: 'array', items });
const orNull = (schema: JsonSchema): JsonSchema => ({ anyOf: [schema, { type: 'null' }] });
const time: JsonSchema = { type: 'string', pattern: String.raw`^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}[+-]\d{4}$` };

/** The document lets an issue's fields be anything; most have a shape of their own in it all the same. */
const schemas: Record<string, JsonSchema> = {
  summary: { type: 'string' },
  issuetype: ref('IssueTypeDetails'),
  project: ref('ProjectDetails'),
  status: ref('StatusDetails'),
  priority: ref('Priority'),
  labels: list({ type: 'string', pattern: String.raw`^\S+$` }),
  reporter: orNull(ref('UserDetails')),
  creator: orNull(ref('UserDetails')),
  assignee: orNull(ref('UserDetails')),
  fixVersions: list(ref('Version')),
  issuelinks: list(ref('IssueLink')),
  resolution: orNull(ref('Resolution')),
  watches: ref('Watchers'),
  parent: ref('LinkedIssue'),
  created: time,
  updated: time,
};

/** What is wrong with the fields and texts of issues and comments, in requests and answers. */
export function textProblems(
  document: Document,
  flavour: Flavour,
  { url, body, answer, status, method }: Entry,
): string[] {
  const { pathname } = new URL(url);
  const [sent, got] = [parseJson(body), parseJson(answer)];
  const issues =
    status === 200 && /\/(?:issue\/[^/]+|search(?:\/jql)?)$/.test(pathname) && method === 'GET' ? issuesIn(got) : [];
  const written =
    status < 300 && /\/comment(?:\/\d+)?$/.test(pathname) && isRecord(sent) && 'body' in sent
      ? [['request', sent['body']] as const]
      : [];
  const listed =
    /\/issue\/[^/]+\/comment$/.test(pathname) && isRecord(got) && Array.isArray(got['comments'])
      ? got['comments'].map((one: unknown) => ['answer', isRecord(one) ? one['body'] : undefined] as const)
      : [];
  return [
    ...issues.flatMap((fields) => fieldProblems(document, flavour, fields)),
    ...[...written, ...listed]
      .filter(([, text]) => !isText(flavour, text))
      .map(([where]) => `${where} has a comment that is no ${flavour === 'cloud' ? 'ADF document' : 'text'}`),
  ];
}

function fieldProblems(document: Document, flavour: Flavour, fields: Record<string, unknown>): string[] {
  const shaped = Object.entries(fields).flatMap(([name, value]) => {
    const schema = schemas[name];
    return schema ? schemaProblems(document, schema, value).map((one) => `field ${name}: ${one}`) : [];
  });
  const { description } = fields;
  return [
    ...shaped,
    ...(description === undefined || description === null || isText(flavour, description)
      ? []
      : [`field description is no ${flavour === 'cloud' ? 'ADF document' : 'text'}`]),
  ];
}

function issuesIn(got: unknown): Record<string, unknown>[] {
  if (!isRecord(got)) return [];
  const issues: unknown[] = Array.isArray(got['issues']) ? got['issues'] : [got];
  return issues.map((one) => (isRecord(one) ? one['fields'] : undefined)).filter(isRecord);
}

function isText(flavour: Flavour, value: unknown): boolean {
  return flavour === 'cloud' ? isAdf(value) : typeof value === 'string';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
