import type { Receipt } from '@/utils/model/receipt';
import { timeOf } from './text';

interface Props {
  receipt: Receipt;
  /** Named where it does not stand beside what was said. */
  what?: string;
}

/** Where something said is; once it is there, since when. */
export function Where({ receipt, what }: Props) {
  const { state, text } = receipt;
  return <p class="receipt" data-state={state} role={state === 'refused' ? 'alert' : undefined}>{what && `${what}: `}{text}{state === 'saved' && receipt.at !== undefined && ` since ${timeOf(receipt.at, Date.now())}`}</p>;
}

/** The same as long as that is not where it belongs. What sharing would take stands at the panel's foot. */
export function Told({ receipt, what }: { receipt: Receipt | undefined; what?: string }) {
  if (!receipt || receipt.state === 'saved') return null;
  return <Where receipt={receipt.state === 'here' ? { ...receipt, text: 'On this device.' } : receipt} {...(what && { what })} />;
}
