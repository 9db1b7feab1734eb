import { useState } from 'preact/hooks';
import type { RequestShown } from '@/utils/model/request-shown';

/** Lines shown until somebody asks for all. */
const first = 10;

/** Everything Tend sent: where, how and why, never what it said. The latest first. */
export function RequestLog({ rows }: { rows: RequestShown[] }) {
  const [all, setAll] = useState(false);
  if (rows.length === 0) return <p class="quiet">Tend has sent no request from this device.</p>;
  return (
    <>
      <div class="wide" tabIndex={0} role="region" aria-label="List of requests">
        <table>
          <thead>
            <tr>
              <th scope="col">When</th>
              <th scope="col">Where</th>
              <th scope="col">How</th>
              <th scope="col">Why</th>
              <th scope="col">Answer</th>
              <th scope="col">Bytes</th>
            </tr>
          </thead>
          <tbody>
            {(all ? rows : rows.slice(0, first)).map((row) => (
              <tr key={`${row.at} ${row.purpose}`}>
                <td>{new Date(row.at).toLocaleString()}</td>
                <td>{row.host}</td>
                <td>{row.method}</td>
                <td>{row.purpose}</td>
                <td>{row.status ?? 'none'}</td>
                <td>{row.bytes}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rows.length > first && !all && (
        <button type="button" class="button" data-action="all-requests" onClick={() => setAll(true)}>
          Show all {rows.length}
        </button>
      )}
    </>
  );
}
