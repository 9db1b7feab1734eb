import { placeNames } from '@/utils/model/places';
import type { View } from '@/utils/model/view';
import { sentence } from '@/utils/words/sentence';
import type { PanelActions, PanelState } from '../panel-state';
import { People } from './People';
import { Picker } from './Picker';
import { Told } from '../../ui/Told';

interface Props {
  state: PanelState;
  actions: PanelActions;
}

/**
 * Where the issue stands: its status and the one that is offered, tags, and what it is planned into. Nothing of it
 * changes unasked.
 */
export function Workflow({ state, actions }: Props) {
  const view = state.shown.value;
  if (!view) return null;
  const { workflow, tracker, receipts } = view;
  const { offer, blocked, notes, above } = workflow;
  return (
    <section class="workflow" aria-labelledby="tend-workflow">
      <h3 id="tend-workflow" class="unseen">
        Status, tags and plan
      </h3>
      {above.length > 0 && (
        <p class="hint" data-above>
          Part of {above.join(' › ')}
        </p>
      )}
      {offer && !blocked && (
        <p class="buttons">
          <button
            type="button"
            class="button primary"
            data-action="offer"
            data-to={offer.to}
            aria-keyshortcuts="s"
            onClick={() => void actions.say({ kind: 'status', to: offer.to })}
          >
            {sentence(offer.question)}
          </button>
        </p>
      )}
      <Picker
        label="Status"
        field="status"
        chosen={workflow.current ?? ''}
        options={workflow.statuses}
        state={state}
        disabled={blocked !== undefined}
        choose={(value) => value && void actions.say({ kind: 'status', to: value })}
      />
      <Tags view={view} actions={actions} />
      {notes.map(sentence).map((note) => (
        <p key={note} class="notice" role="note">
          {note}
        </p>
      ))}
      <Plan view={view} state={state} actions={actions} />
      <p class="hint">{sentence(blocked ?? tracker.changes.tells)}</p>
      {Object.entries(receipts)
        .filter(([field]) => /^(?:label|assign):/.test(field))
        .map(([field, receipt]) => (
          <Told key={field} what={field.startsWith('a') ? 'Assignee' : field.slice(6)} receipt={receipt} />
        ))}
    </section>
  );
}

function Tags({ view: { workflow, receipts }, actions }: { view: View; actions: PanelActions }) {
  return (
    <div class="reaction-bar" role="group" aria-label="Tags">
      {workflow.tags.map(({ id, name, label, on }) => (
        <button
          key={id}
          type="button"
          class="reaction"
          data-tag={id}
          data-receipt={receipts[label === undefined ? 'status' : `label:${label}`]?.state}
          aria-pressed={on}
          disabled={workflow.blocked !== undefined || (label === undefined && on)}
          onClick={() =>
            void actions.say(label === undefined ? { kind: 'status', to: id } : { kind: 'label', name: label, on: !on })
          }
        >
          {name}
        </button>
      ))}
    </div>
  );
}

/** Lists that only the tracker knows: read once somebody opens them. */
function Plan({ view: { workflow, tracker }, state, actions }: Props & { view: View }) {
  const shown = state.planning.value;
  const places = state.places.value;
  return (
    <>
      <button
        type="button"
        class="fold"
        data-action="plan"
        aria-expanded={shown}
        disabled={workflow.blocked !== undefined}
        onClick={actions.plan}
      >
        Plan and assignee
        <span class="chevron" aria-hidden="true" />
      </button>
      {shown && state.placesFailure.value && (
        <p class="notice" role="alert">
          {state.placesFailure.value}
        </p>
      )}
      {shown && !places && !state.placesFailure.value && (
        <p class="quiet" role="status">
          Reading what it can be planned into…
        </p>
      )}
      {shown && places && tracker.changes.priorities && (
        <Picker
          label="Priority"
          field="priority"
          chosen={workflow.priority ?? ''}
          options={places.priorities.map((name) => ({ id: name, name }))}
          rows={3}
          state={state}
          choose={(value) => value && void actions.say({ kind: 'priority', to: value })}
        />
      )}
      {shown &&
        places &&
        tracker.changes.plan.map((kind) => {
          const options = places.plan.filter((place) => place.kind === kind);
          const now = workflow.plan[kind];
          const name = now === undefined || now === null ? '' : now;
          // What is chosen goes by its id until the tracker's own name for it is there.
          const chosen = options.find((place) => place.name === name || place.id === name)?.id ?? name;
          return (
            <Picker
              key={kind}
              label={placeNames[kind]}
              field={`plan:${kind}`}
              chosen={chosen}
              options={options}
              none="None"
              rows={3}
              state={state}
              choose={(value) => void actions.say({ kind: 'plan', place: kind, to: value })}
            />
          );
        })}
      {shown && <People chosen={workflow.assignees ?? []} actions={actions} />}
    </>
  );
}
