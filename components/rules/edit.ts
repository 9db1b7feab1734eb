import { longestFieldName, type PartRole } from '@/utils/model/issue';
import type { CheckRule, Policy } from '@/utils/model/policy';
import { mostFields, rowName } from '@/utils/model/policy-schemas';
import type { RulesShown } from '@/utils/model/rules';
import { weighing, type Weight } from '@/utils/model/weight';

/** A built-in check, and how it counts where a policy says nothing. */
type BuiltIn = RulesShown['checks'][number];

/** The rule of a built-in check in a policy, or the one that holds without. */
export function ruleOf({ checks }: Policy, { id, level }: Pick<BuiltIn, 'id' | 'level'>): CheckRule {
  const given = Object.hasOwn(checks, id) ? checks[id] : undefined;
  return given ?? weighing({}, level, '');
}

/**
 * A policy by which a built-in check counts so, from today on where it counts from a day. What it says beside that
 * stays; a row that says nothing is none.
 */
export function withWeight(
  policy: Policy,
  check: Pick<BuiltIn, 'id' | 'level'>,
  weight: Weight,
  today: string,
): Policy {
  const { [check.id]: row, ...others } = policy.checks;
  const rule = weighing(row ?? {}, weight, today);
  const saysMore = Object.keys(rule).some((key) => key !== 'level');
  return {
    ...policy,
    checks: weight === check.level && !saysMore ? others : { ...policy.checks, [check.id]: rule },
  };
}

/** The checks of a policy that are ticked by hand. */
export function handChecks({ checks }: Policy, builtIn: RulesShown['checks']): (CheckRule & { id: string })[] {
  return Object.entries(checks)
    .filter(([id]) => !builtIn.some((check) => check.id === id))
    .map(([id, rule]) => ({ ...rule, id }));
}

/** One more check to tick by hand. Its id is made of its name, and is nobody else's; ticks are kept under it. */
export function withHandCheck(policy: Policy, builtIn: RulesShown['checks'], name: string): Policy {
  const taken = (id: string): boolean => Object.hasOwn(policy.checks, id) || builtIn.some((check) => check.id === id);
  const word = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
    .slice(0, 50);
  const base = rowName.test(word) ? word : 'check';
  let id = base;
  for (let count = 2; taken(id); count += 1) id = `${base}-${count}`;
  return { ...policy, checks: { ...policy.checks, [id]: { level: 'required', name: name.trim().slice(0, 200) } } };
}

export function withoutCheck(policy: Policy, id: string): Policy {
  const { [id]: _, ...checks } = policy.checks;
  return { ...policy, checks };
}

/** A policy by which one more field holds a part of the tickets; as it is where there is no room. */
export function withField(policy: Policy, role: PartRole, name: string): Policy {
  const before = policy.fields[role] ?? [];
  const field = name.trim().slice(0, longestFieldName);
  if (field === '' || before.includes(field) || before.length >= mostFields) return policy;
  return { ...policy, fields: { ...policy.fields, [role]: [...before, field] } };
}

export function withoutField(policy: Policy, role: PartRole, name: string): Policy {
  const { [role]: before = [], ...others } = policy.fields;
  const left = before.filter((one) => one !== name);
  return { ...policy, fields: left.length > 0 ? { ...policy.fields, [role]: left } : others };
}

/** Names typed with commas or one a line, each once. */
export function listIn(text: string): string[] {
  return [
    ...new Set(
      text
        .split(/[,\n]/)
        .map((word) => word.trim())
        .filter(Boolean),
    ),
  ];
}
