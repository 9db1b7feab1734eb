import { useState } from 'preact/hooks';
import { nameOfProject } from '@/utils/model/ref';
import type { Pause } from '@/utils/model/rounds/pause';
import type { RoundRules } from '@/utils/model/rounds/rules';
import { sentenceOf } from '@/utils/words/sentence';

interface Props {
  pause: Pause;
  rules: RoundRules;
  /** Has silence up to that round not count any more, for everybody. */
  resume(pause: Pause): Promise<unknown>;
}

/** Rounds that rest, why, and how they go on. */
export function Paused({ pause, rules: { project, owner, owns }, resume }: Props) {
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState('');
  const press = (): void => {
    if (busy) return;
    setBusy(true);
    setRefused('');
    resume(pause)
      .catch((error: unknown) => setRefused(sentenceOf(error)))
      .finally(() => setBusy(false));
  };
  return (
    <section class="round" aria-labelledby={`paused-${project}`} data-paused={project}>
      <h2 id={`paused-${project}`}>
        Paused: rounds of <bdi>{nameOfProject(project)}</bdi>
      </h2>
      <p>
        Nobody answered in the last two rounds, so none is open now, and nobody is reminded. An answer to one of their
        issues ends the pause.{!owns && <Who owner={owner} />}
      </p>
      {refused && (
        <p class="notice" role="alert">
          {refused}
        </p>
      )}
      {owns && (
        <button type="button" class="button primary" data-action="resume" aria-disabled={busy} onClick={press}>
          {busy ? 'Switching on…' : 'Switch on again'}
        </button>
      )}
    </section>
  );
}

function Who({ owner }: { owner: string | null }) {
  return (
    <>
      {' '}
      <bdi>{owner ?? 'The team'}</bdi> can switch the rounds on again here too.
    </>
  );
}
