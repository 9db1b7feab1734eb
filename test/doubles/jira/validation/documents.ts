import { publishedSchema } from '../../shared/published';
import type { Document } from '../../shared/openapi/document';
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
  if (platform === undefined || agile === undefined) return undefined;
  return {
    cloud: merged(platform, agile, cloudDefects),
    dc: merged(platform, agile, [...cloudDefects, ...dcDifferences]),
  };
}

function merged(platform: string, agile: string, defects: typeof cloudDefects): Document {
  const [first, second] = [JSON.parse(platform) as Document, JSON.parse(agile) as Document];
  const document: Document = {
    paths: { ...second.paths, ...first.paths },
    components: { schemas: { ...second.components.schemas, ...first.components.schemas } },
  };
  for (const { mend } of defects) mend(document);
  return document;
}
