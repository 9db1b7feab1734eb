import { useEffect, useRef } from 'preact/hooks';

/** `n` walks over what waits for this person, but for where they type. */
export function useWalkKey(walk: () => void): void {
  const latest = useRef(walk);
  latest.current = walk;
  useEffect(() => {
    const end = new AbortController();
    const listen = (event: KeyboardEvent): void => {
      const { target, key } = event;
      if (key !== 'n' || !event.isTrusted || event.altKey || event.ctrlKey || event.metaKey) return;
      if (target instanceof HTMLElement && target.matches('input, select, textarea')) return;
      latest.current();
    };
    addEventListener('keydown', listen, { signal: end.signal });
    return () => end.abort();
  }, []);
}
