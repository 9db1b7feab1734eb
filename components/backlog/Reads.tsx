import type { ProjectRead } from '@/utils/model/project-read';
import { readText } from './read-text';

interface Props {
  reads: readonly ProjectRead[];
  now: number;
  read(project: string): void;
  stop(project: string): void;
}

/** How far reading each project has come, with a way to stop it and to begin again. */
export function Reads({ reads, now, read, stop }: Props) {
  if (reads.length === 0) return null;
  return (
    <section class="reads" aria-label="Reading the trackers">
      {reads.map((one) => (
        <p key={one.project} data-read={one.state}>
          <span role={one.state === 'failed' ? 'alert' : 'status'}>{readText(one, now)}</span>{' '}
          {one.state === 'reading' ? (
            <button type="button" class="linkish" onClick={() => stop(one.project)}>
              Stop<span class="unseen"> reading {one.name}</span>
            </button>
          ) : (
            <button type="button" class="linkish" onClick={() => read(one.project)}>
              Read now<span class="unseen">: {one.name}</span>
            </button>
          )}
        </p>
      ))}
    </section>
  );
}
