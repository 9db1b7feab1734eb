import { toldOf } from '@/utils/model/told';
import { type IssueRef, projectOf } from '@/utils/model/ref';
import type { Screens } from './screens';
import type { Asker } from './handlers';
import { tell } from './tabs';

/** What reading through the API came to, told to the panel when it is there: it shows the page's reading until then. */
export async function told<Read>(
  reading: Promise<Read>,
  screens: Screens,
  asker: Asker,
  ref: IssueRef,
  isNews: (read: Read) => boolean = () => true,
): Promise<void> {
  try {
    if (isNews(await reading)) screens.refresh(projectOf(ref));
  } catch (error) {
    console.warn('Tend could not read this issue through the API.', error);
    await tell(asker, ref, { push: 'failed', ref, told: toldOf(error) }).catch((gone: unknown) =>
      console.info('Tend could not reach a panel.', gone),
    );
  }
}
