import { useMemo, useState } from 'preact/hooks';
import type { ProjectRead } from '@/utils/model/project-read';
import type { BacklogPlace } from '@/utils/model/rows/place';
import type { Row } from '@/utils/model/rows/row';
import { ofProject } from '@/utils/model/rows/rows-at';
import { Alone } from './Alone';
import { Help } from './Help';
import { Pictures } from './Pictures';
import { isTold } from './read-text';
import { Reads } from './Reads';
import { viewTexts } from './view-texts';
import type { BacklogActions } from './use-backlog';

interface Props {
  place: BacklogPlace;
  failure: string;
  /** Projects that no account here can read. */
  alone: readonly string[];
  reads: readonly ProjectRead[];
  rows: readonly Row[];
  now: number;
  /** Whether the list of keys is shown. */
  help: boolean;
  actions: Pick<BacklogActions, 'followDays' | 'read' | 'stop' | 'settings'>;
}

/** What there is to say over the list: what went wrong, what is being read, what empties the view. */
export function Notes({ place, failure, alone, reads, rows, now, help, actions }: Props) {
  const [pictured, setPictured] = useState(false);
  const own = useMemo(() => ofProject(rows, place.project), [rows, place.project]);
  return (
    <>
      {failure && (
        <p class="notice" role="alert">
          {failure}
        </p>
      )}
      <Alone projects={alone} settings={() => void actions.settings()} />
      <Reads
        reads={reads.filter(isTold)}
        now={now}
        read={(project) => void actions.read(project)}
        stop={(project) => void actions.stop(project)}
      />
      {help && <Help />}
      <p class="empties quiet">
        <b>{viewTexts[place.view].name}.</b> {viewTexts[place.view].empties}{' '}
        <button
          type="button"
          class="linkish"
          data-action="overview"
          aria-expanded={pictured}
          onClick={() => setPictured(!pictured)}
        >
          Overview
        </button>
      </p>
      {pictured && <Pictures place={place} rows={own} now={now} follow={actions.followDays} />}
    </>
  );
}
