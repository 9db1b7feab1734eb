import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { isNamed, longestName, mostSaved, type SavedView } from '@/utils/model/rows/saved-views';
import { sentenceOf } from '@/utils/words/sentence';

interface Props {
  hash: string;
  saved: readonly SavedView[];
  keep(view: SavedView): Promise<boolean>;
}

/** Keeps what the page shows now, filter, order and all, by a name. */
export function SaveView({ hash, saved, keep }: Props) {
  const [name, setName] = useState<string>();
  const [failure, setFailure] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const naming = name !== undefined;
  // Before the next key is heard: none of a name typed at once is lost.
  useLayoutEffect(() => {
    if (naming) field.current?.focus();
  }, [naming]);
  if (!naming)
    return (
      <button type="button" class="linkish views-note" data-action="save-view" onClick={() => setName('')}>
        Save this view…
      </button>
    );
  const close = (): void => {
    setName(undefined);
    setFailure('');
  };
  const replaces = saved.some((view) => isNamed(view, name.trim()));
  const save = (): void =>
    void keep({ name, hash }).then(
      (kept) => (kept ? close() : setFailure(`${mostSaved} views are kept. Remove one first.`)),
      (error: unknown) => setFailure(sentenceOf(error)),
    );
  return (
    <form
      class="save-view"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== '') save();
      }}
    >
      <label>
        Name of this view
        <input
          ref={field}
          class="field"
          name="view-name"
          dir="auto"
          maxLength={longestName}
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') close();
          }}
        />
      </label>
      {replaces && <p class="quiet">It takes the place of your view of that name.</p>}
      {failure && (
        <p class="notice" role="alert">
          {failure}
        </p>
      )}
      <div class="buttons">
        <button type="submit" class="button primary" disabled={name.trim() === ''}>
          Save
        </button>
        <button type="button" class="button" onClick={close}>
          Cancel
        </button>
      </div>
    </form>
  );
}
