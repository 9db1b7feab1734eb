import type { IntentOf } from '@/utils/model/intent';
import { fieldOf } from '@/utils/model/intent-field';
import { sentence } from '@/utils/words/sentence';
import { useEffect, useRef } from 'preact/hooks';
import { Act } from '../../ui/Act';
import type { PanelActions, PanelState } from '../panel-state';
import { tooLong } from './too-long';

interface Props {
  /** What sending a text says. */
  intent(text: string): IntentOf<'comment' | 'reply' | 'edit' | 'live'>;
  label: string;
  does: string;
  /** Whom sending it reaches, in a sentence. */
  hint: string;
  /** What stands there before anything was typed. */
  start?: string;
  /** Given where the form can be put away again. */
  close?: () => void;
  state: PanelState;
  actions: PanelActions;
}

/** A text to be sent to the tracker. What is typed is a draft from the first letter on. */
export function Writer({ intent, label, does, hint, start = '', close, state, actions }: Props) {
  const box = useRef<HTMLTextAreaElement>(null);
  const { kind } = intent('');
  const field = fieldOf(intent(''));
  const wanted = state.writing.value === field;
  useEffect(() => void (wanted && box.current?.focus()), [wanted]);
  const text = state.drafts.value[field] ?? start;
  const refusal = state.refusals.value[field];
  const busy = state.pending.value[field] !== undefined;
  const send = (): void => {
    if (text.trim() === '') return box.current?.focus();
    if (!busy) void actions.say(intent(text));
  };
  return (
    <form
      class="writer"
      data-writer={field}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <textarea
        ref={box}
        class="field"
        rows={close ? 4 : 2}
        dir="auto"
        name="comment"
        aria-label={label}
        placeholder={label}
        maxLength={kind === 'live' ? 2000 : undefined}
        value={text}
        onInput={(event) => actions.draft(field, event.currentTarget.value)}
      />
      {refusal && (
        <p class="receipt" data-state="refused" role="alert">
          {sentence(refusal)}
        </p>
      )}
      {(text.trim() !== '' || close) && (
        <>
          <p class="hint">{(kind !== 'live' && tooLong(text, state)) || hint}</p>
          <div class="buttons">
            <button type="submit" class="button primary" data-action="send" aria-disabled={busy}>
              {busy ? 'Keeping…' : does}
            </button>
            {kind === 'comment' && !text.startsWith('/') && (
              <Act is="as-question" act={() => actions.draft(field, `/question ${text}`)}>
                As a question
              </Act>
            )}
            {close && (
              <Act is="writer-cancel" act={close}>
                Cancel
              </Act>
            )}
          </div>
        </>
      )}
    </form>
  );
}
