import { useEffect, useRef } from 'preact/hooks';
import { longKeyOf } from '@/utils/model/ref';
import { type BacklogPlace, hashOf } from '@/utils/model/rows/place';
import { cellsOf, Title } from './cells';
import { columnTexts, drawnColumns, type DrawnColumn } from './columns';
import { HeadingText } from './HeadingText';
import type { Shown } from './Issues';
import { pageOf, pageWith } from './pages';
import { PageWays } from './PageWays';
import { useRowPress } from './use-press';

interface Props {
  place: BacklogPlace;
  list: Shown;
  peek(): void;
}

/**
 * The same issues, selection and keys as in the list, as a plain table in pages: every row of one is there for screen
 * readers and the browser's own search.
 */
export function IssueTable({ place, list, peek }: Props) {
  const { lines, cursor, selection, alikes, looks, scroller, now } = list;
  useRowPress(scroller, { lines, selection, active: cursor.at, activate: cursor.to, peek });
  const moved = useRef(false);
  useEffect(() => {
    const row = scroller.current?.querySelector(`[data-line="${cursor.at}"]`);
    if (moved.current) row?.scrollIntoView({ block: 'nearest' });
    moved.current = true;
  }, [cursor.at]);
  const page = pageOf(lines, pageWith(lines, cursor.at));
  const drawn = drawnColumns(looks.columns);
  const cells = cellsOf(looks.look.density);
  return (
    <>
      <div class="list" ref={scroller}>
        <table class="issue-table" aria-label="Issues" data-density={looks.look.density}>
          <colgroup>
            {drawn.map((id, nth) => (
              <col key={id} style={{ width: widthOf(id, nth === drawn.length - 1) }} />
            ))}
          </colgroup>
          <thead>
            <tr class="columns">
              {drawn.map((id) => (
                <th key={id} scope="col" class={`head-${id}`}>
                  <span class={id === 'ready' || id === 'select' ? 'unseen' : undefined}>{columnTexts[id].name}</span>
                </th>
              ))}
            </tr>
          </thead>
          {page.blocks.map(({ heading, rows }) => (
            <tbody key={heading?.heading ?? ''}>
              {heading && (
                <tr class="heading">
                  <th scope="rowgroup" colSpan={drawn.length}>
                    <HeadingText {...heading} />
                  </th>
                </tr>
              )}
              {rows.map(({ row, index }) => {
                const selected = selection.refs.has(row.ref);
                return (
                  <tr
                    key={row.ref}
                    class="row"
                    data-ref={row.ref}
                    data-turn={row.turn}
                    data-line={index}
                    data-active={index === cursor.at}
                    aria-selected={selected}
                    tabIndex={index === cursor.at ? 0 : -1}
                    onFocus={() => cursor.to(index)}
                  >
                    {drawn.map((id) => (
                      <td
                        key={id}
                        class={`row-${id}`}
                        title={id === 'title' || id === 'select' ? undefined : cells[id].tip?.(row) || undefined}
                      >
                        <div>
                          {id === 'select' ? (
                            <span
                              class="box"
                              role="checkbox"
                              aria-checked={selected}
                              aria-label={`Select ${longKeyOf(row.ref)}`}
                              tabIndex={-1}
                            />
                          ) : id === 'title' ? (
                            <Title row={row} alike={alikes.of(row).length} />
                          ) : (
                            cells[id].inner(row, now)
                          )}
                        </div>
                      </td>
                    ))}
                  </tr>
                );
              })}
            </tbody>
          ))}
        </table>
      </div>
      <PageWays page={page} at={(to) => hashOf({ ...place, page: to })} />
    </>
  );
}

/** The gap after a column, and the margins of the table, in pixels; the same in `backlog.css`. */
const gap = 12;
const margin = 16;

/** The title takes what the others leave. */
function widthOf(id: DrawnColumn, isLast: boolean): string {
  if (id === 'title') return 'auto';
  return `${columnTexts[id].least + (id === 'select' ? margin : 0) + (isLast ? margin : gap)}px`;
}
