/** How a Jira's pages look and behave; `POST /__page` changes it. Times in milliseconds. */
export interface PageOptions {
  /** How long a soft navigation shows the old content, and the old title. */
  contentDelay: number;
  titleDelay: number;
  /** Undefined: as the viewer likes it. Data Center's original theme says nothing of it. */
  colorMode: 'light' | 'dark' | 'original' | undefined;
  /** How a board holds the focus in its issue: a focus lock in the page, or the browser's own dialog. */
  modal: 'focus-lock' | 'native';
  /** When the page's single keys are heard: after everybody, or before. */
  hotkeys: 'bubble' | 'capture';
  /** Whether the app throws away what it did not draw itself. */
  hydrates: boolean;
}

export function defaultOptions(): PageOptions {
  return {
    contentDelay: 20,
    titleDelay: 120,
    colorMode: undefined,
    modal: 'focus-lock',
    hotkeys: 'bubble',
    hydrates: true,
  };
}
