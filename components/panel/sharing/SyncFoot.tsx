import { sentence } from '@/utils/words/sentence';
import type { Capabilities } from '@/utils/model/capabilities';
import type { SyncLine } from '@/utils/model/receipt';
import { Act } from '../../ui/Act';
import { Confirm } from '../../ui/Confirm';
import { LedgerNotice } from '../../ui/LedgerNotice';
import type { PanelActions, PanelState } from '../panel-state';
import { SyncStatus } from '../../ui/SyncStatus';

interface Props {
  sync: SyncLine;
  tracker: Capabilities;
  state: PanelState;
  actions: PanelActions;
}

/** The sync line at the panel's foot, with what the person can do about it. */
export function SyncFoot({ sync, tracker, state, actions }: Props) {
  const { failure } = state.sharing.value;
  return (
    <section class="sync" aria-label="Sharing" tabIndex={-1}>
      <SyncStatus sync={sync} now={Date.now()} />
      {sync.notice && (
        <LedgerNotice
          notice={sync.notice}
          busy={state.sharing.value.busy === 'join'}
          use={(key) => void actions.share.join(key)}
        />
      )}
      {failure && (
        <p class="receipt" data-state="refused" role="alert">
          {sentence(failure)}
        </p>
      )}
      {state.confirming.value === 'join' && <Join tracker={tracker} state={state} actions={actions} />}
      {state.confirming.value === 'drop' && <Drop owed={sync.owed} state={state} actions={actions} />}
      {!state.confirming.value && <Buttons sync={sync} tracker={tracker} state={state} actions={actions} />}
    </section>
  );
}

function Buttons({ sync, tracker, state, actions }: Props) {
  const { busy } = state.sharing.value;
  const stuck = sync.state === 'waiting' || sync.state === 'refused';
  return (
    <div class="buttons">
      {sync.state === 'alone' && tracker.session && (
        <button
          type="button"
          class="button"
          data-action="session"
          aria-disabled={busy === 'session'}
          onClick={() => void actions.share.session()}
        >
          {busy === 'session' ? 'Connecting…' : `Use my ${tracker.name} session`}
        </button>
      )}
      {sync.state === 'alone' && (
        <Act is="connect" act={actions.options}>
          Connect…
        </Act>
      )}
      {sync.signedOut && (
        <Act look="button primary" is="connect" act={actions.options}>
          Connect again…
        </Act>
      )}
      {sync.state === 'unset' && !sync.notice?.instead.length && (
        <button type="button" class="button" data-action="setup" onClick={() => void actions.share.plan()}>
          Set up this {tracker.project}…
        </button>
      )}
      {sync.state === 'unjoined' && (
        <button type="button" class="button" data-action="join" onClick={() => (state.confirming.value = 'join')}>
          Share my entries…
        </button>
      )}
      {stuck && (
        <button
          type="button"
          class="button"
          data-action="retry"
          aria-disabled={busy === 'retry'}
          onClick={() => void actions.share.retry()}
        >
          {busy === 'retry' ? 'Trying…' : 'Retry'}
        </button>
      )}
      {stuck && sync.owed > 0 && (
        <button
          type="button"
          class="button danger"
          data-action="drop"
          onClick={() => (state.confirming.value = 'drop')}
        >
          Drop…
        </button>
      )}
    </div>
  );
}

function Join({ tracker, state, actions }: Omit<Props, 'sync'>) {
  return (
    <Confirm
      name="join-confirm"
      does={state.sharing.value.busy === 'join' ? 'Sharing…' : 'Share my entries'}
      busy={state.sharing.value.busy === 'join'}
      confirm={() => void actions.share.join()}
      cancel={() => (state.confirming.value = null)}
    >
      Tend will keep your entries in one comment on the ledger issue. {sentence(tracker.joining)}
    </Confirm>
  );
}

function Drop({ owed, state, actions }: Omit<Props, 'sync' | 'tracker'> & { owed: number }) {
  return (
    <Confirm
      name="drop-confirm"
      does={owed === 1 ? 'Drop 1 change' : `Drop ${owed} changes`}
      busy={state.sharing.value.busy === 'drop'}
      danger
      confirm={() => void actions.share.drop()}
      cancel={() => (state.confirming.value = null)}
    >
      Unsent changes will be discarded. This cannot be undone.
    </Confirm>
  );
}
