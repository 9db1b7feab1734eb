import { nameOfProject } from '@/utils/model/ref';
import { joined } from '@/utils/words/en/lists';

interface Props {
  /** Projects that no account here can read. */
  projects: readonly string[];
  settings(): void;
}

/** More would push the issues off the page. */
const mostNamed = 3;

/** Says of which projects the page shows only what was opened on this device. */
export function Alone({ projects, settings }: Props) {
  if (projects.length === 0) return null;
  const named = projects.slice(0, mostNamed).map(nameOfProject);
  const rest = projects.length - named.length;
  return (
    <p class="notice" data-alone>
      Of {joined(rest > 0 ? [...named, `${rest} more`] : named)}, this page shows only the issues opened on this device.{' '}
      <button type="button" class="linkish" onClick={settings}>
        Connect an account
      </button>{' '}
      to read every issue.
    </p>
  );
}
