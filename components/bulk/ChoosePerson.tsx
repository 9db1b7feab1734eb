import { useState } from 'preact/hooks';
import type { IssueRef } from '@/utils/model/ref';
import { sentenceOf } from '@/utils/words/sentence';
import { useAnswer } from '../ui/use-answer';
import { Edits } from './Edits';
import { bulkTitle, editText } from './text';
import type { Bulk, BulkActions } from './use-bulk';

interface Props {
  refs: IssueRef[];
  bulk: Bulk;
  actions: BulkActions;
}

/** Whom the selected issues are to be given to: by a name that all of their projects know, to oneself, or to nobody. */
export function ChoosePerson({ refs, bulk, actions }: Props) {
  const [typed, type] = useState('');
  const { words, answer } = useAnswer(
    (text) => actions.choices(refs, 'assign', text).then(({ people }) => people, sentenceOf),
    typed,
  );
  const edits = [...(Array.isArray(answer) ? answer : []), ...(typed === '' ? [null] : [])].map((to) => ({
    kind: 'assign' as const,
    to,
  }));
  return (
    <>
      <h2 class="headline">{bulkTitle('assign', refs.length)}</h2>
      <input
        class="field"
        name="find-person"
        aria-label="Name"
        placeholder="Find by name"
        data-find={words === typed}
        value={typed}
        onInput={({ currentTarget: { value } }) => type(value)}
      />
      {answer === undefined && <p role="status">Reading what they can be given…</p>}
      {typeof answer === 'string' && <p role="alert">{answer}</p>}
      {Array.isArray(answer) && answer.length === 0 && (
        <p role="status">No name is known in all of these projects. Select issues of fewer projects.</p>
      )}
      <Edits edits={edits} named={editText} plan={(edit) => bulk.plan(refs, edit)} />
    </>
  );
}
