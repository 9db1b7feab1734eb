import type { ProjectRead } from '@/utils/model/project-read';
import { Freshness } from './Freshness';

interface Props {
  reads: readonly ProjectRead[];
  now: number;
  /** Asks the trackers now for what changed. */
  again(): void;
  /** Whether the list of keys is shown. */
  helps: boolean;
  help(): void;
  /** Opens the command menu. */
  menu(): void;
  settings(): void;
}

/** What the page is, how old it is, and the ways out of it. */
export function Head({ reads, now, again, helps, help, menu, settings }: Props) {
  return (
    <header class="backlog-head">
      <h1 class="brand">Backlog</h1>
      <Freshness reads={reads} now={now} again={again} />
      <button type="button" class="linkish" aria-haspopup="dialog" title="Ctrl+K" onClick={menu}>
        Commands
      </button>
      <button type="button" class="linkish" aria-expanded={helps} onClick={help}>
        Keys
      </button>
      <button type="button" class="linkish" onClick={settings}>
        Settings
      </button>
    </header>
  );
}
