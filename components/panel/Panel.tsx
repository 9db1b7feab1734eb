import { summarise } from '@/utils/model/readiness/summary';
import { keyOf } from '@/utils/model/ref';
import { Act } from '../ui/Act';
import { CheckRow } from './readiness/CheckRow';
import { Discussion } from './discussion/Discussion';
import { Estimate } from './estimate/Estimate';
import { Help } from './Help';
import { Posted } from './summary/Posted';
import { Summary } from './summary/Summary';
import { Notices } from './Notices';
import type { PanelActions, PanelState } from './panel-state';
import { Reactions } from './reactions/Reactions';
import { Ring } from '../ui/Ring';
import { Since } from './Since';
import { SetupDialog } from './sharing/SetupDialog';
import { Workflow } from './workflow/Workflow';
import { SyncFoot } from './sharing/SyncFoot';
import { readingOf } from '../ui/text';
import { Walk } from './Walk';

interface Props {
  state: PanelState;
  actions: PanelActions;
}

/** The open panel. What shows of a closed one beside a tracker's page is drawn without all this (`closed.ts`). */
export function Panel({ state, actions }: Props) {
  if (!state.ref.value || !state.open.value) return null;
  return (
    <aside class="tend" role="complementary" aria-label="Tend" data-open>
      <Sheet state={state} actions={actions} />
      <p class="said" role="status">
        {state.said.value}
      </p>
    </aside>
  );
}

function Sheet({ state, actions }: Props) {
  const setup = state.setup.value;
  const view = state.shown.value;
  const covered = setup !== null || state.summary.value !== null || state.help.value;
  return (
    <div class="sheet">
      <Header state={state} actions={actions} />
      <Walk state={state} actions={actions} />
      <div class="body">
        <div class="under" inert={covered}>
          <div class="scroll" tabIndex={-1}>
            <Notices state={state} actions={actions} />
            {view?.since && <Since since={view.since} state={state} actions={actions} />}
            <Readiness state={state} actions={actions} />
            <Workflow key={state.ref.value} state={state} actions={actions} />
            {view && <Estimate view={view} state={state} actions={actions} />}
            <Discussion state={state} actions={actions} />
          </div>
          <Footer state={state} actions={actions} />
        </div>
        {setup && <SetupDialog setup={setup} state={state} actions={actions} />}
        {state.summary.value !== null && <Summary state={state} actions={actions} />}
        {state.help.value && <Help state={state} />}
      </div>
    </div>
  );
}

function Header({ state, actions }: Props) {
  const ref = state.ref.value;
  return (
    <header class="head">
      <h2 class="title">
        <span class="brand">Tend</span> <span class="key">{ref && keyOf(ref)}</span>
      </h2>
      <button
        type="button"
        class="icon help-button"
        aria-label="Keyboard shortcuts"
        aria-pressed={state.help.value}
        onClick={() => (state.help.value = !state.help.value)}
      >
        ?
      </button>
      <button type="button" class="icon" aria-label="Close Tend" onClick={() => actions.setOpen(false)}>
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path d="M4 4l8 8M12 4l-8 8" />
        </svg>
      </button>
    </header>
  );
}

function Readiness({ state, actions }: Props) {
  const view = state.shown.value;
  if (!view) return state.failure.value ? null : <p class="quiet">Reading the issue…</p>;
  const { passed, required, ready } = summarise(view.checks);
  return (
    <section aria-labelledby="tend-readiness">
      <div class="verdict-line">
        <Ring passed={passed} total={required} size={44}>{`${passed}/${required}`}</Ring>
        <div>
          <h3 id="tend-readiness" class="headline">
            {ready ? 'Ready for grooming' : 'Not ready yet'}
          </h3>
          <p class="issue-title" dir="auto">
            {view.title}
          </p>
        </div>
      </div>
      <Posted view={view} />
      <Reactions view={view} state={state} actions={actions} />
      {Object.entries(groups).map(([level, name]) => {
        const checks = view.checks.filter((check) => check.level === level);
        return (
          checks.length > 0 && (
            <div key={level}>
              <h4 class="group">{name}</h4>
              <ul class="checks">
                {checks.map((check) => (
                  <CheckRow key={check.id} check={check} state={state} actions={actions} />
                ))}
              </ul>
            </div>
          )
        );
      })}
    </section>
  );
}

const groups = { required: 'Required', advised: 'Advised', watching: 'Watched, not counted' };

function Footer({ state, actions }: Props) {
  const view = state.shown.value;
  return (
    <footer class="foot">
      {view && <SyncFoot sync={view.sync} tracker={view.tracker} state={state} actions={actions} />}
      <div class="foot-line">
        <span>{view && readingOf(view)}</span>
        <span class="foot-links">
          {view?.sync.ledger && (
            <Act look="linkish" is="rules" act={actions.rules}>
              Team rules
            </Act>
          )}
          <Act look="linkish" is="backlog" act={actions.backlog}>
            Backlog
          </Act>
          <Act look="linkish" is="settings" act={actions.options}>
            Settings
          </Act>
        </span>
      </div>
    </footer>
  );
}
