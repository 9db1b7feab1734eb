interface Props {
  connected: boolean;
  /** Time zones of projects that have rounds whose dates nobody here can reckon. */
  zones: readonly string[];
  settings(): unknown;
}

/** Where no project has rounds: what they are, and the way to have some. */
export function NoRounds({ connected, zones, settings }: Props) {
  return (
    <div class="empty">
      <h2>No rounds yet</h2>
      {zones.length > 0 ? (
        <p class="quiet">This device does not know the time zone {zones.join(', ')}, which the team's rules name.</p>
      ) : (
        <p class="quiet">
          A round gives your team one date: until then, everybody says what they think of a few issues when it suits
          them. {connected ? 'Set the day in the team’s rules, under Rounds.' : 'Connect an account first.'}
        </p>
      )}
      <button type="button" class="button primary" onClick={() => void settings()}>
        {connected ? 'Open the rules' : 'Connect an account'}
      </button>
    </div>
  );
}
