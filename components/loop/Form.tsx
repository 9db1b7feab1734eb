import { useState } from 'preact/hooks';
import { type LoopView, ownWords, summaryText } from '@/utils/model/loop';
import type { Saying, View } from '@/utils/model/view';
import { Act } from '../Act';
import { Blocks } from '../Blocks';
import type { PanelActions, PanelState } from '../panel-state';
import { useAnswer } from '../use-answer';
import { Lines } from './Lines';
import type { Part } from './Parts';
import { Sets } from './Sets';

interface Props {
  loop: LoopView;
  view: View;
  state: PanelState;
  actions: PanelActions;
  send(parts: Part[]): void;
  close(): void;
}

/** The summary as it is written, and what is set with it: all of it by one press, and nothing before. */
export function Form({ loop, view, state, actions, send, close }: Props) {
  const { lines, before, refused, notes } = loop;
  const [shown, show] = useState(false);
  const [typed, type] = useState(false);
  const [sets, set] = useState<Part[]>([]);
  const field = before ? (`loop:${before.comment}` as const) : 'loop';
  const draft = state.drafts.value[field];
  // A draft that was sent is empty; one that was emptied here stays so.
  const text = (typed ? draft : draft || undefined) ?? refused?.text ?? (before?.text || summaryText(lines.filter(({ certain }) => certain)));
  const write = (words: string): void => {
    type(true);
    actions.draft(field, words);
  };
  const { answer: preview } = useAnswer((words) => actions.talk.preview(words, before?.comment), text);
  const own = ownWords(text, lines, before?.text).length;
  const summary: Saying = { field, value: text };
  const parts = text.trim() ? [{ says: 'Summary', saying: summary }, ...sets] : sets;
  const submit = (event: Event): void => {
    event.preventDefault();
    for (const { saying } of parts) void actions.say(saying);
    if (parts[0]) send(parts);
  };
  return (
    <>
      {refused && before && refused.text !== before.text && (
        <div class="notice" role="alert" data-theirs>
          <p>{refused.why} It reads now:</p>
          <pre class="fix-text" tabIndex={0} dir="auto">{before.text}</pre>
        </div>
      )}
      {notes.map((note) => <p key={note} class="quiet">{note}</p>)}
      <Lines lines={lines} text={text} change={write} />
      <form class="writer" onSubmit={submit}>
        {shown && preview
          ? <div class="changes" role="region" aria-label="As it will read" tabIndex={0}><Blocks blocks={preview.blocks} /></div>
          : <textarea class="field" rows={9} dir="auto" name="loop" aria-label="The summary, exactly as it is posted" maxLength={60_000} value={text} onInput={(event) => write(event.currentTarget.value)} />}
        <Act is="loop-preview" look="linkish" act={() => show(!shown)}>{shown ? 'Edit' : 'Preview'}</Act>
        {own > 0 && <p class="hint" data-own={own}>{own === 1 ? 'One line has' : `${own} lines have`} no source: your own words.</p>}
        <Sets choices={loop.choices} view={view} state={state} actions={actions} set={set} />
        <p class="hint" data-notifies>{(preview ?? loop).notifies}</p>
        <div class="buttons">
          <button type="submit" class="button primary" data-action="loop-send" aria-disabled={!parts[0]}>
            {parts === sets ? 'Set' : `${before ? 'Update' : 'Post'} the summary`}{sets[0] && `, set ${sets.length}`}
          </button>
          <Act is="cancel" act={close}>Cancel</Act>
        </div>
      </form>
    </>
  );
}
