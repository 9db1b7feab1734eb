import type { RequestShown } from '@/utils/messages';

/** Everything Tend sent: where, how and why, never what it said. */
export function RequestLog({ rows }: { rows: RequestShown[] }) {
  if (rows.length === 0) return <p class="quiet">Tend has sent no request from this device.</p>;
  return (
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
        {rows.map((row) => (
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
  );
}
