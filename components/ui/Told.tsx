import type { Receipt } from '@/utils/model/receipt';
import { sentence } from '@/utils/words/sentence';
import { timeOf } from './text';

interface Props {
  receipt: Receipt;
  /** Named where it does not stand beside what was said. */
  what?: string | undefined;
}

/** Where something said is; once it is there, since when. What sharing would take stands at the panel's foot. */
export function Where({ receipt, what }: Props) {
  const { state, told } = receipt;
  return (
    <p class="receipt" data-state={state} role={state === 'refused' ? 'alert' : undefined}>
      {what && `${what}: `}
      {state === 'here' ? 'On this device.' : sentence(told)}
      {state === 'saved' && receipt.at !== undefined && ` since ${timeOf(receipt.at, Date.now())}`}
    </p>
  );
}

/** The same as long as that is not where it belongs. */
export function Told({ receipt, what }: Pick<Props, 'what'> & { receipt: Receipt | undefined }) {
  return receipt && receipt.state !== 'saved' ? <Where receipt={receipt} what={what} /> : null;
}
