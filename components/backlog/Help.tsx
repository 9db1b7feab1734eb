import { viewIds } from '@/utils/model/rows/views';
import { backlogKeys, viewTexts } from './text';

/** What the keys of the page do. */
export function Help() {
  return (
    <section class="keys" aria-label="Keys">
      <dl>
        {backlogKeys.map(({ keys, does }) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
        {viewIds.map((view) => (
          <div key={view}>
            <dt>
              <kbd>g {viewTexts[view].key}</kbd>
            </dt>
            <dd>{viewTexts[view].name}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
