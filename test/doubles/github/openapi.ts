import type { Entry } from '../http/log';
import type { Document } from '../shared/openapi/document';
import { openapiProblems, type Published } from '../shared/openapi/problems';
import { published } from './validation/published';

let loaded: Published | undefined;

/** GitHub's OpenAPI document; undefined where it is not at hand. */
function openapi(): Published | undefined {
  const text = loaded ? undefined : published('api.github.com.openapi.json');
  if (text === undefined) return loaded;
  const document = JSON.parse(text) as Document;
  loaded = {
    document,
    pathOf: (url) => url.pathname.replace(/^\/repositories\/\d+/, '/repos/owner/name'),
    anywhere: /^(?:304|401|403|404|429|5\d\d)$/,
    failure: document.components.schemas['basic-error'],
  };
  return loaded;
}

/**
 * What a recorded REST request and its answer have that GitHub's OpenAPI document has not. Empty: nothing, or no
 * document here.
 */
export function githubProblems(entry: Entry): string[] {
  const found = openapi();
  return found ? openapiProblems(found, entry) : [];
}
