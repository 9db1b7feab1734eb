import type { PartRole } from '@/utils/model/issue';
import { isRecord, type Json } from '@/utils/model/json';
import type { PolicyChange } from '@/utils/model/policy-changes';
import type { RulesShown } from '@/utils/model/rules';
import { sentence } from '@/utils/words/sentence';

export const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

const settingNames: Record<string, string> = {
  cadence: 'Rounds',
  owner: 'Owner',
  contributors: 'Contributors',
  scale: 'Estimates to choose from',
  largest: 'Largest estimate that is small enough',
  announce: 'The ledger names the round',
  explain: 'Summaries explain how to take part',
  language: 'Language of headings in summaries',
  views: 'Views of the backlog page',
  review: 'Quarterly review',
};
/** What a field of the tracker's own holds. */
export const roleNames: Record<PartRole, string> = {
  criteria: 'acceptance criteria',
  story: 'the user story',
  steps: 'steps to reproduce',
  documents: 'documents',
};
const tableNames: Record<string, string> = { statuses: 'Status', tags: 'Tag' };
const levels: Record<string, string> = { required: 'required', advised: 'advised', off: 'off' };

/** `ready-for-grooming` as people read it. */
export function plain(name: string): string {
  return name.replaceAll('-', ' ');
}

/** What a change is about. */
export function subjectOf({ path, was, is }: PolicyChange, { checks }: Pick<RulesShown, 'checks'>): string {
  const [key = '', row] = [path.split('.', 1)[0], path.slice(path.indexOf('.') + 1)];
  if (key === 'checks')
    return `Check “${sentence(textIn(is, 'name') ?? textIn(was, 'name') ?? checks.find(({ id }) => id === row)?.name ?? row)}”`;
  if (key === 'fields') return `Fields that hold ${isPartRole(row) ? roleNames[row] : row}`;
  return key in tableNames ? `${tableNames[key]} “${plain(row)}”` : (settingNames[path] ?? path);
}

/** What a setting says, in words; for a check that the policy does not name, how it counts all the same. */
export function valueText(path: string, value: Json | undefined, { checks }: Pick<RulesShown, 'checks'>): string {
  if (path.startsWith('checks.')) return levelText(path.slice('checks.'.length), value, checks);
  if (path === 'cadence') return cadenceText(value);
  if (path === 'language') return languageName(String(value));
  if (path === 'views') return viewNames(value);
  if (path === 'review') return reviewText(value);
  if (path.startsWith('fields.')) return fieldNames(value);
  if (isRecord(value)) return `${String(value['as'])} “${String(value['name'])}”`;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value)) return value.length === 0 ? 'nobody' : value.map(String).join(', ');
  return value === null || value === undefined ? (path === 'largest' ? 'any' : 'nobody') : String(value);
}

/** A language by its own name: `Deutsch`. */
export function languageName(code: string): string {
  return new Intl.DisplayNames(code, { type: 'language' }).of(code) ?? code;
}

function levelText(id: string, value: Json | undefined, checks: RulesShown['checks']): string {
  const level = textIn(value, 'level') ?? checks.find((check) => check.id === id)?.level;
  const from = textIn(value, 'requiredFrom');
  if (level === 'advised' && from !== undefined) return `required of issues written or edited since ${from}`;
  if (level === 'off' && isRecord(value) && value['watched'] === true) return 'watched';
  return level === undefined ? 'not asked for' : (levels[level] ?? level);
}

function cadenceText(value: Json | undefined): string {
  if (!isRecord(value)) return 'no deadlines';
  const weeks = Number(value['weeks']);
  const when = `${weeks === 1 ? 'every week' : `every ${weeks} weeks`} on ${days[Number(value['day']) - 1] ?? 'a day'} at ${String(value['time'])} (${String(value['zone'])})`;
  const more = [
    ...(value['talk'] === undefined ? [] : [`${String(value['talk'])} days to talk`]),
    ...(value['minutes'] === undefined ? [] : [`${String(value['minutes'])} minutes a person`]),
  ];
  return [when, ...more].join(', ');
}

function reviewText(value: Json | undefined): string {
  if (!isRecord(value)) return 'as usual';
  const status = textIn(value, 'status');
  const closing = status === undefined ? '' : `, closed as “${status}”`;
  return `“${textIn(value, 'label') ?? ''}” after ${String(value['after'])} days, ${String(value['wait'])} days to object${closing}`;
}

function viewNames(value: Json | undefined): string {
  const names = Array.isArray(value) ? value.flatMap((view) => textIn(view, 'name') ?? []) : [];
  return names.length === 0 ? 'none' : names.map((name) => `“${name}”`).join(', ');
}

function isPartRole(name: string): name is PartRole {
  return Object.hasOwn(roleNames, name);
}

function fieldNames(value: Json | undefined): string {
  return Array.isArray(value) ? value.map((name) => `“${String(name)}”`).join(', ') : 'only those known by name';
}

function textIn(value: Json | undefined, key: string): string | undefined {
  const found = isRecord(value) ? value[key] : undefined;
  return typeof found === 'string' ? found : undefined;
}
