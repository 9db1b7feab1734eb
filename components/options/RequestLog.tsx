import type { RequestShown } from '@/utils/model/request-shown';
import { purposeText } from '@/utils/words/sentence';
import { LogTable } from './LogTable';

const heads = ['When', 'Where', 'How', 'Why', 'Answer', 'Bytes'];

/** Everything Tend sent: where, how and why, never what it said. The latest first. */
export function RequestLog({ rows }: { rows: RequestShown[] }) {
  if (rows.length === 0) return <p class="quiet">Tend has sent no request from this device.</p>;
  const cells = rows.map(({ at, host, method, purpose, status, bytes }) => {
    return [new Date(at).toLocaleString(), host, method, purposeText(purpose), status ?? 'none', bytes];
  });
  return <LogTable label="List of requests" heads={heads} rows={cells} action="all-requests" />;
}
