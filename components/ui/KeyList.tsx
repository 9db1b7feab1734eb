/** Keys and what they do, a line each. */
export function KeyList({ keys }: { keys: readonly { keys: string; does: string }[] }) {
  return (
    <dl>
      {keys.map(({ keys, does }) => (
        <div key={keys}>
          <dt>
            <kbd>{keys}</kbd>
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  );
}
