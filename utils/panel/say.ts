import { batch } from '@preact/signals';
import { newsOf } from '@/components/panel/news';
import type { PanelActions, PanelState } from '@/components/panel/panel-state';
import { type Told, toldOf } from '@/utils/model/told';
import { keyOf, type IssueRef } from '@/utils/model/ref';
import type { Intent } from '@/utils/model/intent';
import { fieldOf, fieldsOf, typedIn } from '@/utils/model/intent-field';
import { sentence } from '@/utils/words/sentence';
import { isUpdate } from './trouble';
import type { Views } from './views';
import type { Drafts } from './drafts';

/** What was said last in one field. */
interface Said {
  turn: number;
  id: string;
  /** As text: two that say the same are one intent. */
  says: string;
  /** It got no answer, or a bad one: it may have been kept all the same, so said once more it is the same intent. */
  unheard?: true;
}

/** Also where the page is not encrypted, and `randomUUID` is not there. */
const drawId = (): string => crypto.getRandomValues(new Uint32Array(4)).join('-');

/**
 * Says something: on screen at once, replaced by the view that answers it. Where it could not be kept it goes back and
 * says why; it is called kept only once the background says that it is.
 */
export function createSay(state: PanelState, views: Views, drafts: Drafts): PanelActions['say'] {
  const last = new Map<string, Said>();
  return async (intent) => {
    const ref = state.ref.value;
    if (!ref) return;
    const field = fieldOf(intent);
    const key = `${ref} ${field}`;
    const says = JSON.stringify(intent);
    const turn = views.turn();
    const before = last.get(key);
    const id = before?.unheard && before.says === says ? before.id : drawId();
    const now: Said = { turn, id, says };
    last.set(key, now);
    begin(state, intent, turn);
    drafts.sent(ref, field);
    try {
      if (await views.ask({ kind: 'say', ref, intent, id }, turn)) end(state, intent);
    } catch (error) {
      now.unheard = true;
      if (isUpdate(error)) state.updated.value = true;
      // Said anew since: the later intent has its own answer.
      if (last.get(key) !== now) return;
      const text = typedIn(intent);
      if (text !== undefined) drafts.unsent(ref, field, text);
      refuse(state, ref, intent, toldOf(error));
    }
  };
}

function begin(state: PanelState, intent: Intent, turn: number): void {
  const fields = new Set(fieldsOf(intent));
  batch(() => {
    const others = Object.entries(state.refusals.value).filter(([field]) => !fields.has(field));
    state.refusals.value = Object.fromEntries(others);
    state.pending.value = { ...state.pending.value, [fieldOf(intent)]: { intent, turn } };
  });
}

/** Words that were kept are no draft any more; the background dropped its copy with keeping it. */
function end(state: PanelState, intent: Intent): void {
  if (typedIn(intent) === undefined) return;
  const field = fieldOf(intent);
  batch(() => {
    if (`waive:${state.waiving.value}` === field) state.waiving.value = null;
    if (state.writing.value === field) state.writing.value = null;
    state.drafts.value = { ...state.drafts.value, [field]: '' };
  });
}

/** Where the person has gone on to another issue, the line says which one it is about. */
function refuse(state: PanelState, ref: IssueRef, intent: Intent, why: Told): void {
  if (ref !== state.ref.value) return void (state.failure.value = `${keyOf(ref)}: ${sentence(why)}`);
  const before = state.shown.value;
  batch(() => {
    const { [fieldOf(intent)]: _, ...others } = state.pending.value;
    state.pending.value = others;
    state.refusals.value = {
      ...state.refusals.value,
      ...Object.fromEntries(fieldsOf(intent).map((field) => [field, why])),
    };
  });
  state.said.value = newsOf(before, state.shown.value) || sentence(why);
}
