import type { BackTest } from '@/utils/model/rows/back-test';
import type { Weight } from '@/utils/model/weight';
import { Mark } from '../ui/Mark';

interface Props {
  /** A built-in check, by its id. */
  check: string;
  /** How it counts by the rules as changed so far. */
  weight: Weight;
  tested: BackTest | undefined;
  /** Shows the open issues that a filter finds. */
  show(filter: string): void;
}

/** What a check that is required means for the issues there are, before the team gets to feel it. */
export function WouldFail({ check, weight, tested, show }: Props) {
  if (!tested || tested.total === 0) return null;
  const { lacking, fixable } = tested.checks[check] ?? { lacking: 0, fixable: 0 };
  const does = weight === 'required' ? 'Blocks' : 'Required, it would block';
  if (lacking === 0)
    return (
      <p class="would-fail quiet" data-would-fail={0}>
        {does} none of {tested.total.toLocaleString('en')} open issues.
      </p>
    );
  return (
    <p class="would-fail quiet" data-would-fail={lacking}>
      <Mark count={lacking} most={tested.total} />
      {does}{' '}
      <button type="button" class="linkish" onClick={() => show(`lacks:${check}`)}>
        {lacking.toLocaleString('en')} of {tested.total.toLocaleString('en')} open issues
      </button>
      {fixable > 0 && (
        <>
          ;{' '}
          <button type="button" class="linkish" onClick={() => show(`fixable:${check}`)}>
            {fixable === lacking ? 'a line in each' : `a line in ${fixable.toLocaleString('en')} of them`}
          </button>{' '}
          would do
        </>
      )}
      .
    </p>
  );
}
