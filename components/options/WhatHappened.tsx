import { useState } from 'preact/hooks';
import type { Happened } from '@/utils/model/happened';
import { sentenceOf } from '@/utils/words/sentence';
import { LogTable } from './LogTable';

const heads = ['When', 'Asked', 'Milliseconds', 'Answer', 'Views', 'Database calls'];

interface Props {
  /** The latest first. */
  load(): Promise<Happened[]>;
  copy(text: string): Promise<void>;
}

/** What Tend's pages asked its background, and what that cost: for a report of something slow. */
export function WhatHappened({ load, copy }: Props) {
  const [rows, setRows] = useState<readonly (string | number)[][] | null>(null);
  const [said, setSaid] = useState('');
  const look = (): void =>
    void load().then(
      (happened) => (setSaid(''), setRows(happened.map(cellsOf))),
      (error: unknown) => setSaid(sentenceOf(error)),
    );
  const copied = (): void => {
    const text = [heads, ...(rows ?? [])].map((cells) => cells.join('\t')).join('\n');
    void copy(text).then(
      () => setSaid('Copied.'),
      (error: unknown) => setSaid(sentenceOf(error)),
    );
  };
  return (
    <>
      {rows?.length === 0 && <p class="quiet">Nothing was asked since the background started.</p>}
      {rows !== null && rows.length > 0 && (
        <LogTable label="List of messages" heads={heads} rows={rows} action="all-messages" />
      )}
      <p class="buttons">
        <button type="button" class="button" data-action="happened" onClick={look}>
          {rows === null ? 'Show' : 'Look again'}
        </button>
        {rows !== null && rows.length > 0 && (
          <button type="button" class="button" data-action="copy-happened" onClick={copied}>
            Copy
          </button>
        )}
      </p>
      <p role="status" class="quiet">
        {said}
      </p>
    </>
  );
}

function cellsOf({ at, kind, ms, answered, views, calls }: Happened): (string | number)[] {
  return [new Date(at).toLocaleString(), kind, ms, answered ? 'yes' : 'failed', views, calls];
}
