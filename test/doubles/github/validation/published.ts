import { publishedSchema } from '../../shared/published';

/** A published schema of GitHub's, unpacked; undefined on machines without the shared material. */
export function published(name: 'api.github.com.openapi.json' | 'github.graphql'): string | undefined {
  return publishedSchema(`github/${name}`);
}
