import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import type { IntentOf } from '@/utils/model/intent';
import { fieldOf } from '@/utils/model/intent-field';
import { type SummaryForm, ownWords, type SummaryPart } from '@/utils/model/summary-form';
import { sentence, sentences } from '@/utils/words/sentence';
import { Act } from '../../ui/Act';
import { Blocks } from '../../ui/Blocks';
import type { PanelActions, PanelState } from '../panel-state';
import { useAnswer } from '../../ui/use-answer';
import { tooLong } from '../discussion/too-long';
import { Lines } from './Lines';
import { Sets } from './Sets';

interface Props {
  form: SummaryForm;
  state: PanelState;
  actions: PanelActions;
  send(summary: IntentOf<'summary'>, parts: SummaryPart[]): void;
  close(): void;
}

/** The summary as it is written, and what is set with it: all of it by one press, and nothing before. */
export function Form({ form, state, actions, send, close }: Props) {
  const { lines, choices, known, comment, notes } = form;
  const posted: IntentOf<'summary'> = { kind: 'summary', text: '', ...(comment && { comment }), set: [] };
  const field = fieldOf(posted);
  const [shown, show] = useState(false);
  const [picked, pick] = useState(() => choices.map(({ chosen }) => chosen));
  const sets = choices.flatMap(({ options }, at) => options[Number(picked[at] || -1)] ?? []);
  const text = state.drafts.value[field] || form.text;
  // An empty draft is one that was sent: what is emptied here keeps a space.
  const write = (words: string): void => actions.draft(field, words || ' ');
  const { answer: preview } = useAnswer((words) => actions.discussion.preview(words, comment ?? ''), text);
  const does = comment ? 'Update the summary' : 'Post the summary';
  const own = ownWords(text, known).length;
  const parts: SummaryPart[] = text.trim() ? [{ says: 'Summary', intent: { ...posted, text } }, ...sets] : sets;
  const submit = (event: Event): void => {
    event.preventDefault();
    if (!parts[0]) return;
    const summary = { ...posted, text: text.trim() && text, set: sets.map(({ intent }) => intent) };
    void actions.say(summary);
    send(summary, parts);
  };
  return (
    <>
      {notes[0] && (
        <div class="notice" role="status">
          {notes.map(({ told, quote }, at) => (
            <Fragment key={at}>
              <p>{sentence(told)}</p>
              {quote && <Blocks blocks={[{ kind: 'quote', blocks: quote }]} />}
            </Fragment>
          ))}
        </div>
      )}
      <Lines lines={lines} known={known} text={text} change={write} />
      <form class="writer" onSubmit={submit}>
        {shown && preview ? (
          <div class="changes" role="region" aria-label="Preview" tabIndex={0}>
            <Blocks blocks={preview.blocks} />
          </div>
        ) : (
          <textarea
            class="field"
            rows={9}
            dir="auto"
            name="summary"
            aria-label="The summary, exactly as it is posted"
            value={text}
            onInput={(event) => write(event.currentTarget.value)}
          />
        )}
        <Act is="summary-preview" look="linkish" act={() => show(!shown)}>
          {shown ? 'Edit' : 'Preview'}
        </Act>
        {own > 0 && (
          <p class="hint" data-own={own}>
            {own === 1 ? 'One line has' : `${own} lines have`} no source: your own words.
          </p>
        )}
        <Sets choices={choices} picked={picked} tells={form.tells} pick={pick} />
        <p class="hint">{tooLong(text, state) || sentences((preview ?? form).notifies)}</p>
        <div class="buttons">
          <button type="submit" class="button primary" data-action="summary-send" aria-disabled={!parts[0]}>
            {[parts === sets ? '' : does, sets[0] ? `set ${sets.length}` : ''].filter(Boolean).join(' and ') || does}
          </button>
          <Act is="cancel" act={close}>
            Cancel
          </Act>
        </div>
      </form>
    </>
  );
}
