import { viewIds } from '@/utils/model/rows/views';
import { KeyList } from '../ui/KeyList';
import { backlogKeys } from './text';
import { viewTexts } from './view-texts';

const viewKeys = viewIds.map((view) => ({ keys: `g ${viewTexts[view].key}`, does: viewTexts[view].name }));

/** What the keys of the page do. */
export function Help() {
  return (
    <section class="keys" aria-label="Keys">
      <KeyList keys={[...backlogKeys, ...viewKeys, { keys: 'g 1 … g 9', does: 'Your own views' }]} />
    </section>
  );
}
