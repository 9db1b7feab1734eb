import type { PartProps } from './part';

/** The views of the backlog page that the team shares; they are added there, and taken away here. */
export function ViewsPart({ policy, change }: Omit<PartProps, 'rules'>) {
  const { views } = policy;
  return (
    <fieldset>
      <legend>Views of the backlog page</legend>
      {views.length === 0 && (
        <p class="quiet">
          None yet. Keep a view of this project on the backlog page, then share it with the team there.
        </p>
      )}
      <ul class="team-views">
        {views.map((view) => (
          <li key={view.name}>
            <bdi>{view.name}</bdi>{' '}
            <button
              type="button"
              class="linkish"
              aria-label={`Remove the view “${view.name}”`}
              onClick={() => change({ ...policy, views: views.filter((one) => one !== view) })}
            >
              Remove
            </button>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
