import { summaryField } from '@/utils/model/intent-field';
import type { View } from '@/utils/model/view';
import { timeOf } from '../../ui/text';
import { Told } from '../../ui/Told';

/** The summary comes first: what was settled need not be read again. */
export function Posted({ view: { summary, receipts } }: { view: View }) {
  if (!summary) return <Told receipt={receipts[summaryField]} />;
  const { by, link, at, since } = summary;
  return (
    <>
      <p class="posted" data-since={since}>
        <a href={link}>
          Summary by <bdi>{by}</bdi>
        </a>
        , {timeOf(at, Date.now())}
        {since > 0 && <b> · {since === 1 ? '1 comment' : `${since} comments`} since the summary</b>}
      </p>
      <Told receipt={receipts[summaryField]} />
    </>
  );
}
