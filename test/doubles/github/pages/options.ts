import type { Repo } from '../world/types';

/** How the pages behave; tests switch these with `POST /__page`. Times in milliseconds. */
export interface PageOptions {
  /** Overrides the viewer's own choice. */
  colorMode: 'light' | 'dark' | 'auto' | undefined;
  /** Overrides each repository's layout. */
  layout: Repo['layout'] | undefined;
  /** From the new address to the new content. */
  contentDelay: number;
  /** From the new content to the new title. */
  titleDelay: number;
  /** From the new content to the new metas. */
  metaDelay: number;
  /** After a soft navigation between issues: what becomes of the embedded data. */
  embeddedData: 'stale' | 'missing' | 'fresh';
  /** What a soft navigation replaces: the content of the page's own container, or the whole body element. */
  replaces: 'content' | 'body';
}

export function defaultOptions(): PageOptions {
  return {
    colorMode: undefined,
    layout: undefined,
    contentDelay: 40,
    titleDelay: 60,
    metaDelay: 90,
    embeddedData: 'stale',
    replaces: 'content',
  };
}
