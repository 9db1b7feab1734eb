import { type ColumnId, columnIds, densities, forms, withColumn } from '@/utils/model/rows/look';
import { columnTexts } from './columns';
import { countOf, densityTexts, formTexts } from './text';
import type { Looks } from './use-look';
import { joined } from '@/utils/words/en/lists';

/** How the rows look: this person's own choice, in every view. */
export function Display({ look, columns, empty, choose }: Pick<Looks, 'look' | 'columns' | 'empty' | 'choose'>) {
  const without = look.columns.filter((id) => !columns.includes(id) && !empty.includes(id));
  return (
    <section class="display" aria-label="Display">
      <fieldset class="choice">
        <legend>Rows</legend>
        {densities.map((density) => (
          <label key={density}>
            <input
              type="radio"
              name="density"
              checked={look.density === density}
              onChange={() => choose({ density })}
            />{' '}
            {densityTexts[density]}
          </label>
        ))}
      </fieldset>
      <fieldset class="choice">
        <legend>Issues as</legend>
        {forms.map((form) => (
          <label key={form}>
            <input type="radio" name="form" checked={look.form === form} onChange={() => choose({ form })} />{' '}
            {formTexts[form]}
          </label>
        ))}
      </fieldset>
      <fieldset class="choice">
        <legend>Columns</legend>
        {columnIds.map((id) => (
          <label key={id}>
            <input
              type="checkbox"
              data-column={id}
              checked={look.columns.includes(id)}
              onChange={(event) => choose({ columns: withColumn(look.columns, id, event.currentTarget.checked) })}
            />{' '}
            {columnTexts[id].name}
          </label>
        ))}
      </fieldset>
      <p class="quiet" role="status">
        {[leftOut(empty, 'since no issue here has any'), leftOut(without, 'where the list is this narrow')]
          .filter((sentence) => sentence !== '')
          .join(' ')}
      </p>
    </section>
  );
}

function leftOut(columns: readonly ColumnId[], why: string): string {
  if (columns.length === 0) return '';
  const names = joined(columns.map((id) => columnTexts[id].name));
  return `${countOf(columns.length, 'column')} left out ${why}: ${names}.`;
}
