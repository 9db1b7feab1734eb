import { once } from '@/utils/model/once';

const conjunction = once(() => new Intl.ListFormat('en', { type: 'conjunction' }));
const plain = once(() => new Intl.ListFormat('en-GB', { type: 'conjunction' }));
const unit = once(() => new Intl.ListFormat('en', { type: 'unit' }));
const rules = once(() => new Intl.PluralRules('en'));

/** Names of a tracker in a sentence: “Edit Issues” and “Add Comments”. */
export function both(names: readonly string[]): string {
  return conjunction().format(names.map((name) => `“${name}”`));
}

/** Several in a sentence: `title and description`. */
export function joined(names: readonly string[]): string {
  return conjunction().format(names);
}

/** The same without a comma before the last: `ana, ben and whom you mention`. */
export function plainly(names: readonly string[]): string {
  return plain().format(names);
}

/** What can be chosen: `To Do, Done`. */
export function listed(names: readonly string[]): string {
  return unit().format(names);
}

/** The form that a number takes: `question`, `questions`. */
export function plural(count: number, forms: { one: string; other: string }): string {
  return rules().select(count) === 'one' ? forms.one : forms.other;
}

/** A number with what it counts: `3 questions`. */
export function counted(count: number, forms: { one: string; other: string }): string {
  return `${numeral(count)} ${plural(count, forms)}`;
}

/** A number as people write it: `65,536`. */
export function numeral(count: number): string {
  return count.toLocaleString('en');
}
