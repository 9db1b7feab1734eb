import { type BacklogPlace, hashOf } from '@/utils/model/rows/place';
import { Mark } from '../ui/Mark';
import { checkName, countOf } from './text';

interface Props {
  /** By what is missing: a check of Tend's by its id, one that is ticked by hand by its name. */
  counts: readonly { check: string; count: number }[];
  /** Open issues. */
  total: number;
  at(filter: string): BacklogPlace;
}

/** What the required checks miss, over all open issues. */
export function FailingPicture({ counts, total, at }: Props) {
  return (
    <table class="picture">
      <caption>What {countOf(total, 'open issue')} still lack</caption>
      <tbody>
        {counts.length === 0 && (
          <tr>
            <td>Nothing: every required check passes everywhere.</td>
          </tr>
        )}
        {counts.map(({ check, count }) => (
          <tr key={check}>
            <th scope="row">
              <bdi>{checkName(check)}</bdi>
            </th>
            <td>
              <Missing check={check} count={count} total={total} at={at} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Missing({ check, count, total, at }: Omit<Props, 'counts'> & { check: string; count: number }) {
  const inner = (
    <>
      <Mark count={count} most={total} />
      {count.toLocaleString('en')} of {total.toLocaleString('en')}
    </>
  );
  // A filter cannot say a name with either of these: a comma means or.
  if (/[",]/.test(check)) return <span>{inner}</span>;
  return (
    <a href={hashOf(at(/\s/.test(check) ? `fails:"${check}"` : `fails:${check}`))} data-fails={check}>
      {inner}
    </a>
  );
}
