import type { Receipt } from '@/utils/model/receipt';

/** Where something said is, as long as that is not where it belongs. What sharing would take stands at the panel's foot. */
export function Told({ receipt }: { receipt: Receipt | undefined }) {
  if (!receipt || receipt.state === 'saved') return null;
  return <p class="receipt" data-state={receipt.state} role={receipt.state === 'refused' ? 'alert' : undefined}>{receipt.state === 'here' ? 'On this device.' : receipt.text}</p>;
}
