import type { Intent, PlannedIntent } from './intent';

/**
 * Under this name drafts of a summary are kept, and when one arrived: the summary was called so when they were first
 * kept. `summary` is another's: the entry's field that says which comment it is (`entry-fields.ts`).
 */
export const summaryField = 'loop';

/**
 * The name under which an intent's draft, pending press, receipt and entry stand: its kind and what of the issue it is
 * about, as `ask:12`. Databases and ledgers hold these names. Pure.
 */
export function fieldOf(intent: Intent | PlannedIntent): string {
  switch (intent.kind) {
    case 'react':
      return about(intent.content, intent.comment);
    case 'reply':
      return about('reply', intent.to);
    case 'edit':
    case 'ask':
      return about(intent.kind, intent.comment);
    case 'summary':
      return about(summaryField, intent.comment);
    case 'reveal':
      return 'close';
    case 'decide':
    case 'todo':
      return about(intent.kind, intent.mark);
    case 'put-in':
      return about('in', intent.round);
    case 'pass':
      return about('pass', intent.round);
    case 'label':
      return about('label', intent.name);
    case 'plan':
      return about('plan', intent.place);
    case 'assign':
      return about('assign', intent.person);
    case 'tick':
      return about('check', intent.check);
    case 'waive':
      return about('waive', intent.check);
    default:
      return intent.kind;
  }
}

/** The names of all that an intent says: of a summary, also those of what is set with it. Pure. */
export function fieldsOf(intent: Intent): string[] {
  if (intent.kind !== 'summary') return [fieldOf(intent)];
  return [...(intent.text.trim() === '' ? [] : [fieldOf(intent)]), ...intent.set.map(fieldOf)];
}

function about(name: string, what: string | undefined): string {
  return what === undefined ? name : `${name}:${what}`;
}

/** What a person typed, of which a draft is kept until it has arrived; undefined where it was only pressed. Pure. */
export function typedIn(intent: Intent): string | undefined {
  switch (intent.kind) {
    case 'comment':
    case 'reply':
    case 'edit':
      return intent.text;
    case 'summary':
      return intent.text.trim() === '' ? undefined : intent.text;
    case 'live':
    case 'waive':
      return intent.reason ?? undefined;
    default:
      return undefined;
  }
}
