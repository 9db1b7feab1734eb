import { publishedSchema } from '../../shared/published';
import { type Document, type Operation, type Parameter, parametersOf } from '../../shared/openapi/document';
import { cloudDefects, dcDifferences } from './defects';

let loaded: Record<'cloud' | 'dc', Document> | undefined;

/** Jira's document, platform and agile in one, its known defects mended; undefined where it is not at hand. */
export function jiraDocument(flavour: 'cloud' | 'dc'): Document | undefined {
  loaded ??= load();
  return loaded?.[flavour];
}

function load(): Record<'cloud' | 'dc', Document> | undefined {
  const platform = publishedSchema('jira/jira-cloud-platform-v3.openapi.json');
  const agile = publishedSchema('jira/jira-cloud-software-agile-2022.openapi.json');
  const server = publishedSchema('jira/jira-software-dc-10.3.openapi.json');
  if (platform === undefined || agile === undefined || server === undefined) return undefined;
  const dc = merged(platform, agile, [...cloudDefects, ...dcDifferences]);
  return {
    cloud: merged(platform, agile, cloudDefects),
    dc: askedAs(JSON.parse(server) as Document, dc),
  };
}

/**
 * What may be asked of Data Center is what its own document has: addresses, methods, parameters. Its answers are read
 * by Cloud's, for its own say little of them: fields of an issue are objects there, and lists of projects none.
 */
function askedAs(server: Document, document: Document): Document {
  const paths = Object.entries(document.paths).flatMap(([path, methods]): [string, Record<string, Operation>][] => {
    if (undocumented.test(path)) return [[path, methods]];
    const own = server.paths[path.slice('/rest'.length)] ?? {};
    const kept = Object.entries(methods).flatMap(([method, operation]): [string, Operation][] => {
      const published = own[method];
      return published ? [[method, { ...operation, parameters: parametersFor(server, published, operation) }]] : [];
    });
    return [[path, Object.fromEntries(kept)]];
  });
  return { ...document, paths: Object.fromEntries(paths) };
}

/** Asked by the server's own pages, or left out of its document though its answers lead there. */
const undocumented = /labels\/suggest$/;

function parametersFor(server: Document, published: Operation, operation: Operation): Parameter[] {
  const inQuery = (one: Parameter): boolean => one.in === 'query';
  const own = parametersOf(server, published).filter(inQuery).map(asText);
  const path = (operation.parameters ?? []).flatMap((one) => ('name' in one && !inQuery(one) ? [one] : []));
  return [...path, ...own, ...(silent[operation.operationId] ?? [])];
}

/** Words with commas between them: the document calls such a list an object without properties. */
const words = '#/components/schemas/StringList';

function asText(parameter: Parameter): Parameter {
  const { $ref, items } = parameter.schema;
  if ($ref === words) return { ...parameter, schema: { type: 'string' } };
  const isList = typeof items === 'object' && items !== null && '$ref' in items && items.$ref === words;
  return isList ? { ...parameter, schema: { type: 'array', items: { type: 'string' } } } : parameter;
}

/** What the document leaves out, and why we know of it. */
const silent: Readonly<Record<string, Parameter[]>> = {
  // Its own words on the operation: "Fields will only be returned if `expand=transitions.fields`."
  getTransitions: [{ name: 'expand', in: 'query', schema: { type: 'string' } }],
  // A Cloud site under a domain of its own is spoken to in version 2, too, and knows this; the server ignores it.
  updateComment: [{ name: 'notifyUsers', in: 'query', schema: { type: 'boolean' } }],
};

function merged(platform: string, agile: string, defects: typeof cloudDefects): Document {
  const [first, second] = [JSON.parse(platform) as Document, JSON.parse(agile) as Document];
  const document: Document = {
    paths: { ...second.paths, ...first.paths },
    components: { schemas: { ...second.components.schemas, ...first.components.schemas } },
  };
  for (const { mend } of defects) mend(document);
  return document;
}
