import { useEffect } from 'preact/hooks';
import type { IntentOf } from '@/utils/model/intent';
import { fieldOf, fieldsOf, summaryField } from '@/utils/model/intent-field';
import type { SummaryPart } from '@/utils/model/summary-form';
import type { Receipt } from '@/utils/model/receipt';
import { sentence } from '@/utils/words/sentence';
import { Act } from '../../ui/Act';
import type { PanelActions, PanelState } from '../panel-state';
import { Where } from '../../ui/Told';

interface Props {
  /** All of it, as it was sent. */
  summary: IntentOf<'summary'>;
  parts: readonly SummaryPart[];
  state: PanelState;
  actions: PanelActions;
  keep(parts: readonly SummaryPart[]): void;
  again(): void;
  close(): void;
}

const soAlready: Receipt = { state: 'saved', told: { key: 'receipt.so-already' } };

/**
 * Where each part of what was sent is. Closes by itself once all of it arrived; what was refused is retried or dropped
 * alone.
 */
export function Parts({ summary, parts, state, actions, keep, again, close }: Props) {
  const receipts = state.shown.value?.receipts ?? {};
  const [why, ...others] = fieldsOf(summary).map((field) => state.refusals.value[field]);
  // Nothing is owed for what was so already.
  const where = parts.map((part) => ({
    part,
    receipt: receipts[fieldOf(part.intent)] ?? receipts[nameOf(part)] ?? soAlready,
  }));
  const done = where.every(({ receipt }) => receipt.state === 'saved');
  useEffect(() => {
    if (done) close();
  }, [done]);
  const drop = (part: SummaryPart): void => {
    void actions.share.drop(nameOf(part));
    keep(parts.filter((one) => one !== part));
  };
  // What is not kept is not kept as a whole.
  if (why && others.every(Boolean)) {
    return (
      <>
        <p class="notice" role="alert">
          {sentence(why)} Nothing of it was kept.
        </p>
        <div class="buttons">
          <Act is="summary-retry" act={() => actions.say(summary)}>
            Retry
          </Act>
          <Act is="part-change" act={again}>
            Change…
          </Act>
          <Act is="close" act={close}>
            Close
          </Act>
        </div>
      </>
    );
  }
  return (
    <>
      <ul class="votes summary-lines">
        {where.map(({ part, receipt }) => (
          <li
            key={part.says}
            data-part={part.intent.kind === 'summary' ? 'summary' : nameOf(part)}
            data-receipt={receipt.state}
          >
            <div>
              {part.says}
              <Where receipt={receipt} />
              {receipt.state === 'refused' && (
                <div class="buttons">
                  <Act is="part-retry" act={() => actions.say(part.intent)}>
                    Retry
                  </Act>
                  {part.intent.kind === 'summary' && (
                    <Act is="part-change" act={again}>
                      Change…
                    </Act>
                  )}
                  <Act is="part-drop" act={() => drop(part)}>
                    Drop
                  </Act>
                </div>
              )}
            </div>
          </li>
        ))}
      </ul>
      <div class="buttons">
        <Act is="close" act={close}>
          Close
        </Act>
      </div>
    </>
  );
}

/** What receipts call it. */
function nameOf({ intent }: SummaryPart): string {
  return intent.kind === 'summary' ? summaryField : fieldOf(intent);
}
