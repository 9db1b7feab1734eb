import { type BacklogPlace, hashOf } from '@/utils/model/rows/place';
import { type Wait, type WaitedFor, waitedFor, waits } from '@/utils/model/rows/pictures';
import { Mark } from '../ui/Mark';

interface Props {
  counts: Record<WaitedFor, Record<Wait, number>>;
  at(filter: string): BacklogPlace;
}

const whom: Record<WaitedFor, string> = { me: 'You', team: 'Team', author: 'Author' };
const spans: Record<Wait, string> = {
  week: 'Under a week',
  month: 'Under 4 weeks',
  quarter: 'Under 90 days',
  longer: '90 days or more',
};

/** Whom issues wait for, and how long already. */
export function WaitingPicture({ counts, at }: Props) {
  const most = Math.max(...waitedFor.flatMap((who) => Object.values(counts[who])));
  return (
    <table class="picture">
      <caption>Whom issues wait for, and since when</caption>
      <thead>
        <tr>
          <th scope="col">Turn</th>
          {waits.map(({ id }) => (
            <th key={id} scope="col">
              {spans[id]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {waitedFor.map((who) => (
          <tr key={who}>
            <th scope="row">{whom[who]}</th>
            {waits.map(({ id, filter }) => (
              <td key={id}>
                {counts[who][id] > 0 ? (
                  <a href={hashOf(at(`turn:${who} ${filter}`))} data-waits={`${who} ${id}`}>
                    <Mark count={counts[who][id]} most={most} />
                    {counts[who][id].toLocaleString('en')}
                  </a>
                ) : (
                  <span class="quiet">0</span>
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
