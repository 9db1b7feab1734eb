import { Refused } from '../acts/refused';
import { indexed } from '../world/index';
import { numberOf } from '../world/new';
import { canBrowse } from '../world/rights';
import type { Person } from '../world/types';
import type { World } from '../world/world';
import { jqlDate } from './dates';
import { type JqlField, jqlField, type Seen } from './fields';
import { type Clause, type Condition, parseJql, type Query, type Value } from './parse';

interface Asking {
  world: World;
  reader: Person;
}

/** The issues a query finds for a reader, in its order; throws what Jira answers to a query it refuses. */
export function searchIssues(
  asking: Asking & { jql: string; reconciled?: ReadonlySet<string>; bounded?: boolean },
): Seen[] {
  const { world, reader, jql, reconciled, bounded = false } = asking;
  const { where, orderBy } = parseJql(jql);
  if (bounded && !where)
    throw new Refused(400, [
      'Unbounded JQL queries are not allowed here. Please add a search restriction to your query.',
    ]);
  const condition = where ? compiled(asking, where) : () => true;
  const visible = world.projects.filter((project) => canBrowse(project, reader.name));
  const all = visible.flatMap((project) =>
    project.issues.map((issue) => ({ world, project, issue: indexed(world, issue, reconciled) })),
  );
  const there = all.filter((seen): seen is Seen => seen.issue !== undefined && !seen.issue.deleted);
  return sorted(world, there.filter(condition), orderBy);
}

function compiled(asking: Asking, condition: Condition): (seen: Seen) => boolean {
  if (condition.kind === 'clause') return clause(asking, condition);
  if (condition.kind === 'not') {
    const part = compiled(asking, condition.part);
    return (seen) => !part(seen);
  }
  const parts = condition.parts.map((part) => compiled(asking, part));
  return condition.kind === 'and'
    ? (seen) => parts.every((part) => part(seen))
    : (seen) => parts.some((part) => part(seen));
}

function clause(asking: Asking, { field: name, operator, values }: Clause): (seen: Seen) => boolean {
  const field = jqlField(asking.world, name);
  const negated = operator === '!=' || operator === 'not in' || operator === 'is not' || operator === '!~';
  if (operator === 'is' || operator === 'is not' || values.some(({ kind }) => kind === 'empty'))
    return (seen) => isEmpty(field.of(seen)) !== negated;
  const tests = values.map((value) => comparison(asking, name, field, operator, value));
  // As in Jira, an issue without a value does not match `!=` and `not in` either.
  return (seen) =>
    negated ? !isEmpty(field.of(seen)) && !tests.some((test) => test(seen)) : tests.some((test) => test(seen));
}

function comparison(
  { world, reader }: Asking,
  name: string,
  field: JqlField,
  operator: Clause['operator'],
  value: Value,
): (seen: Seen) => boolean {
  if (value.kind === 'call') return call(world, reader, name, field, value.name);
  const text = value.kind === 'text' ? value.text : '';
  if (field.kind === 'names') {
    if (/^[<>~]|^!~/.test(operator))
      throw new Refused(400, [`The operator '${operator}' is not supported by the '${name}' field.`]);
    const wanted = text.toLowerCase();
    if (field.exists && !field.exists(world, wanted, reader))
      throw new Refused(400, [`The value '${text}' does not exist for the field '${name}'.`]);
    return (seen) => [field.of(seen)].flat().some((names) => Array.isArray(names) && names.includes(wanted));
  }
  if (field.kind === 'text') {
    if (!operator.endsWith('~'))
      throw new Refused(400, [`The operator '${operator}' is not supported by the '${name}' field.`]);
    const words = text.toLowerCase().replaceAll('"', '').replaceAll('*', '').split(/\s+/);
    return (seen) => words.every((word) => String(field.of(seen)).toLowerCase().includes(word));
  }
  const wanted = field.kind === 'date' ? jqlDate(text, world.now(), reader.timeZone) : Number(text);
  if (wanted === undefined || Number.isNaN(wanted))
    throw new Refused(400, [
      field.kind === 'date'
        ? `Date value '${text}' for field '${name}' is invalid. Valid formats include: 'yyyy/MM/dd HH:mm', 'yyyy-MM-dd HH:mm', 'yyyy/MM/dd', 'yyyy-MM-dd', or a period format e.g. '-5d', '4w 2d'.`
        : `Value '${text}' for field '${name}' is not a number.`,
    ]);
  return (seen) => compare(Number(field.of(seen) ?? Number.NaN), operator, wanted);
}

function call(world: World, reader: Person, name: string, field: JqlField, called: string): (seen: Seen) => boolean {
  const states: Record<string, string> = { opensprints: 'active', futuresprints: 'future', closedsprints: 'closed' };
  const state = states[called.toLowerCase()];
  if (state !== undefined)
    return ({ issue }) => world.sprints.some((sprint) => sprint.id === issue.sprint && sprint.state === state);
  if (called.toLowerCase() === 'currentuser')
    return (seen) =>
      [field.of(seen)].flat().some((names) => Array.isArray(names) && names.includes(reader.accountId.toLowerCase()));
  throw new Refused(400, [`Unable to find JQL function '${called}' used with field '${name}'.`]);
}

function compare(value: number, operator: Clause['operator'], wanted: number): boolean {
  if (operator === '<') return value < wanted;
  if (operator === '<=') return value <= wanted;
  if (operator === '>') return value > wanted;
  if (operator === '>=') return value >= wanted;
  return value === wanted;
}

function isEmpty(value: unknown): boolean {
  return value === undefined || (Array.isArray(value) && value.length === 0);
}

/** By the order asked for, then by rank: newest first where nothing was asked. */
function sorted(world: World, found: Seen[], orderBy: Query['orderBy']): Seen[] {
  const by = orderBy.length === 0 ? [{ field: 'created', descending: true }] : orderBy;
  const keys = by.map(({ field, descending }) => ({ value: sortValue(world, field), sign: descending ? -1 : 1 }));
  return found.toSorted((one, other) => {
    for (const { value, sign } of keys) {
      const [first, second] = [value(one), value(other)];
      if (first !== second) return sign * (first < second ? -1 : 1);
    }
    return numberOf(other.issue) - numberOf(one.issue);
  });
}

function sortValue(world: World, name: string): (seen: Seen) => string | number {
  if (['key', 'issuekey', 'issue', 'id'].includes(name.toLowerCase()))
    return ({ issue }) => `${issue.project} ${String(numberOf(issue)).padStart(9, '0')}`;
  if (name.toLowerCase() === 'rank') return ({ issue }) => numberOf(issue);
  const field = jqlField(world, name);
  // These have an order of their own, which their numbers follow; the others go by name.
  const ranked = /^(?:priority|status|sprint)$/i.test(name);
  return (seen) => {
    const value = field.of(seen);
    return typeof value === 'number' || typeof value === 'string' ? value : (value?.[0]?.at(ranked ? 0 : -1) ?? '');
  };
}
