import type { Person } from '@/utils/model/native';
import { alone } from '@/utils/model/reactions';
import type { Place } from '@/utils/store/said';
import { contextOf } from '@/utils/sync/issue-context';
import type { SayTools } from '@/utils/sync/say-tools';
import { type Grooming, groomingOf } from '@/utils/views/grooming';

/** Where grooming an issue stands at this moment, as this person sees it; without what opens their votes. */
export async function groomingNow(tools: SayTools, { ref }: Place, me: Person | undefined): Promise<Grooming> {
  const context = await contextOf(tools, ref, me);
  return groomingOf({ ...context, me: me ?? alone, secrets: [] });
}
