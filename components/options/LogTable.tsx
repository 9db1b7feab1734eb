import { useState } from 'preact/hooks';

/** Lines shown until somebody asks for all. */
const first = 10;

interface Props {
  /** What it is a list of, for who cannot see it. */
  label: string;
  heads: readonly string[];
  /** A line each, the latest first. */
  rows: readonly (readonly (string | number)[])[];
  /** The button that shows all. */
  action: string;
}

/** A long list of what happened, as a table that can be scrolled in its own width. */
export function LogTable({ label, heads, rows, action }: Props) {
  const [all, setAll] = useState(false);
  return (
    <>
      <div class="wide" tabIndex={0} role="region" aria-label={label}>
        <table>
          <thead>
            <tr>
              {heads.map((head) => (
                <th scope="col" key={head}>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {(all ? rows : rows.slice(0, first)).map((row, at) => (
              <tr key={rows.length - at}>
                {row.map((cell, column) => (
                  <td key={heads[column]}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rows.length > first && !all && (
        <button type="button" class="button" data-action={action} onClick={() => setAll(true)}>
          Show all {rows.length}
        </button>
      )}
    </>
  );
}
