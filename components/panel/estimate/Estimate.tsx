import type { EstimateView, View } from '@/utils/model/view';
import { sentence, sentences } from '@/utils/words/sentence';
import { Act } from '../../ui/Act';
import type { PanelActions, PanelState } from '../panel-state';
import { Told } from '../../ui/Told';

interface Props {
  view: View;
  state: PanelState;
  actions: PanelActions;
}

/** Sealed votes: the scale, who voted and who is awaited, and after the reveal the spread and one click to agree. */
export function Estimate({ view, state, actions }: Props) {
  const { estimate, receipts } = view;
  if (!estimate) return null;
  const { ballot, phase, agreed, spread, past } = estimate;
  return (
    <section class="part" data-phase={phase} aria-labelledby="tend-estimate">
      <h3 class="group" id="tend-estimate">
        Estimate{ballot !== '1' && ` · ballot ${ballot}`}
      </h3>
      {agreed ? (
        <p class="agreement">
          <b>{agreed.value}</b> proposed by <bdi>{agreed.by}</bdi>
        </p>
      ) : (
        <Scale estimate={estimate} view={view} actions={actions} />
      )}
      {estimate.says[0] && <p class="hint">{sentences(estimate.says)}</p>}
      <Told
        receipt={['vote', 'close', 'agree', 'revote', 'estimate']
          .map((field) => receipts[field])
          .find((receipt) => receipt && receipt.state !== 'saved')}
      />
      {estimate.took && <p class="hint">{sentence(estimate.took)}</p>}
      <Votes estimate={estimate} />
      {spread && (
        <p class="hint">
          {spread.min === spread.max ? `All ${spread.min}` : `${spread.min} to ${spread.max}, median ${spread.median}`}
        </p>
      )}
      {past.map(
        (one) =>
          one.spread && (
            <p key={one.ballot} class="hint">
              Ballot {one.ballot}: {one.spread.min} to {one.spread.max}
            </p>
          ),
      )}
      <Buttons estimate={estimate} state={state} actions={actions} />
    </section>
  );
}

function Scale({
  estimate: { scale, mine, ballot },
  view,
  actions,
}: { estimate: EstimateView } & Pick<Props, 'view' | 'actions'>) {
  const chosen = mine?.value;
  return (
    <div
      class="scale"
      role="radiogroup"
      aria-label="Your vote, sealed until all are opened"
      aria-keyshortcuts="e"
      data-receipt={view.receipts['vote']?.state ?? mine?.state}
    >
      {scale.map((value, at) => (
        <button
          key={value}
          type="button"
          class="button"
          role="radio"
          data-value={value}
          aria-checked={value === chosen}
          tabIndex={value === chosen || (chosen === undefined && at === 0) ? 0 : -1}
          onClick={() => void actions.say({ kind: 'vote', ballot, value })}
        >
          {value}
        </button>
      ))}
    </div>
  );
}

function Votes({ estimate: { votes } }: { estimate: EstimateView }) {
  if (votes.length === 0) return null;
  return (
    <ul class="votes" aria-label="Votes">
      {votes.map((vote) => (
        <li key={vote.id} data-vote={vote.name} data-fault={vote.fault}>
          <span dir="auto">{vote.me ? 'you' : vote.name}</span> {vote.value !== undefined && <b>{vote.value}</b>}{' '}
          <span class="aside">{sentence(vote.note)}</span>
        </li>
      ))}
    </ul>
  );
}

function Buttons({ estimate, state, actions }: { estimate: EstimateView } & Omit<Props, 'view'>) {
  const { ballot, phase, agreed, mine, mayReveal, spread, votes } = estimate;
  const open = phase === 'revealed';
  const values =
    open && spread
      ? [
          ...new Set([
            spread.median,
            ...votes.flatMap(({ value, fault }) => (value === undefined || fault || value === '?' ? [] : value)),
          ]),
        ]
      : [];
  const far = open && votes.find((vote) => vote.me && vote.far);
  const explain = (): void => {
    if (!state.drafts.value['comment']?.trim())
      actions.draft('comment', `My estimate is ${far ? far.value : ''} because `);
    state.talking.value = true;
    state.writing.value = 'comment';
  };
  return (
    <div class="buttons">
      {mayReveal && (
        <Act is="reveal" act={() => actions.say({ kind: 'reveal', ballot })}>
          Reveal
        </Act>
      )}
      {values.map((value, at) => (
        <Act
          key={value}
          is="agree"
          look={at === 0 ? 'button primary' : 'button'}
          label={`Agree on ${value}`}
          act={() => actions.say({ kind: 'agree', ballot, value })}
        >
          {at === 0 && 'Agree on '}
          {value}
        </Act>
      ))}
      {far && (
        <Act is="why" act={explain}>
          Say why {far.value}…
        </Act>
      )}
      {open || agreed
        ? votes.length > 0 && (
            <Act is="revote" act={() => actions.say({ kind: 'revote', ballot: Number(ballot) + 1 })}>
              Vote again
            </Act>
          )
        : mine && (
            <Act is="vote-back" act={() => actions.say({ kind: 'vote', ballot, value: null })}>
              Take back
            </Act>
          )}
    </div>
  );
}
