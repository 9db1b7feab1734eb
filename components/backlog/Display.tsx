import { columnIds, densities, forms, withColumn } from '@/utils/model/rows/look';
import { columnTexts } from './columns';
import { countOf, densityTexts, formTexts } from './text';
import type { Looks } from './use-look';
import { joined } from '@/utils/words/en/lists';

/** How the rows look: this person's own choice, in every view. */
export function Display({ look, columns, choose }: Pick<Looks, 'look' | 'columns' | 'choose'>) {
  const without = look.columns.filter((id) => !columns.includes(id));
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
        {without.length > 0 &&
          `${countOf(without.length, 'column')} left out where the list is this narrow: ${joined(without.map((id) => columnTexts[id].name))}.`}
      </p>
    </section>
  );
}
