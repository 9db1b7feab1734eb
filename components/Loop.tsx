import { useEffect, useRef } from 'preact/hooks';
import { type LoopLine, type LoopView, lineText, ownWords, summaryText } from '@/utils/model/loop';
import { Act } from './Act';
import type { PanelActions, PanelState } from './panel-state';

interface Props {
  state: PanelState;
  actions: PanelActions;
}

/** Closing the loop, over the panel: what the discussion came to, each line with its source, and the one comment it becomes. */
export function Loop({ state, actions }: Props) {
  const top = useRef<HTMLElement>(null);
  useEffect(() => top.current?.focus(), []);
  const loop = state.loop.value;
  return (
    <section ref={top} class="over loop" role="dialog" aria-label="Close the loop" tabIndex={-1} data-home="[data-action=loop]">
      <h3 class="headline">Close the loop</h3>
      {typeof loop === 'string' && <p class={loop ? 'notice' : 'quiet'} role="status">{loop || 'Reading what the discussion came to…'}</p>}
      {loop && typeof loop === 'object' && <Form loop={loop} state={state} actions={actions} />}
      {typeof loop === 'string' && <div class="buttons"><Act is="cancel" act={() => (state.loop.value = null)}>Cancel</Act></div>}
    </section>
  );
}

function Form({ loop, state, actions }: Props & { loop: LoopView }) {
  const field = loop.before ? (`loop:${loop.before.comment}` as const) : 'loop';
  const text = state.drafts.value[field] ?? (loop.before?.text || summaryText(loop.lines.filter(({ certain }) => certain)));
  const own = ownWords(text, loop.lines);
  const refusal = state.refusals.value[field];
  const send = async (): Promise<void> => {
    if (text.trim() === '') return;
    await actions.say({ field, value: text });
    if (!state.refusals.value[field]) state.loop.value = null;
  };
  return (
    <>
      {loop.lines.length === 0 && <p class="quiet">The discussion holds no sentence that looks like a decision, a next step or a question. Write what it came to in your own words.</p>}
      {loop.partly && <p class="quiet">Older comments were not read, so lines may be missing.</p>}
      <ul class="loop-lines" aria-label="What the summary could say">
        {loop.lines.map((line) => <Line key={`${line.kind} ${line.link} ${line.text}`} line={line} all={loop.lines} text={text} change={(next) => actions.draft(field, next)} />)}
      </ul>
      <form
        class="writer"
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <textarea class="field" rows={9} dir="auto" name="loop" aria-label="The summary, exactly as it is posted" maxLength={60_000} value={text} onInput={(event) => actions.draft(field, event.currentTarget.value)} />
        {own.length > 0 && <p class="hint" data-own={own.length}>{own.length === 1 ? 'One line has no source: your own words.' : `${own.length} lines have no source: your own words.`}</p>}
        {refusal && <p class="receipt" data-state="refused" role="alert">{refusal}</p>}
        <p class="hint">{loop.before ? 'Your summary is changed where it stands; nobody is notified anew, except whom you newly mention.' : loop.notifies}</p>
        <div class="buttons">
          <button type="submit" class="button primary" data-action="loop-send">{loop.before ? 'Update the summary' : 'Post the summary'}</button>
          <Act is="cancel" act={() => (state.loop.value = null)}>Cancel</Act>
        </div>
      </form>
    </>
  );
}

/** A line that is in the text or not; ticking puts it there, under its heading. */
function Line({ line, all, text, change }: { line: LoopLine; all: readonly LoopLine[]; text: string; change(text: string): void }) {
  const written = lineText(line);
  const isIn = text.split('\n').some((one) => one.trim() === written);
  const toggle = (): void => {
    if (isIn) return change(text.split('\n').filter((one) => one.trim() !== written).join('\n'));
    const lines = all.filter((one) => one === line || text.includes(lineText(one)));
    const own = ownWords(text, all);
    change([summaryText(lines), ...own].join('\n\n'));
  };
  return (
    <li data-line={line.kind} data-certain={line.certain}>
      <label>
        <input type="checkbox" checked={isIn} onChange={toggle} /> <span dir="auto">{line.text}</span>{' '}
        <span class="aside">{line.certain ? '' : 'perhaps · '}{line.kind}{line.by && ` · ${line.by}`}</span>
      </label>
      {line.link && <a href={line.link} rel="noreferrer" class="aside">source</a>}
    </li>
  );
}
