/** How the pages behave; tests switch these with `POST https://linear.app/__page`. Times in milliseconds. */
export interface PageOptions {
  /** Overrides the viewer's own choice. */
  theme: 'light' | 'dark' | 'auto' | undefined;
  /** From the new address to the new content. */
  contentDelay: number;
  /** From the new content to the new title. */
  titleDelay: number;
  /** Whether single keys are heard on their way down (capture) or up (bubble): nobody could tell of the real site. */
  hotkeys: 'bubble' | 'capture';
}

export function defaultOptions(): PageOptions {
  return { theme: undefined, contentDelay: 40, titleDelay: 60, hotkeys: 'bubble' };
}
