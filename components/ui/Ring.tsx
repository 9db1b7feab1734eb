import type { Shown } from './shown';

interface Props {
  passed: number;
  total: number;
  size: number;
  children?: Shown;
}

/** The readiness ring: how much of what is required holds. */
export function Ring({ passed, total, size, children }: Props) {
  const share = total === 0 ? 0 : passed / total;
  const radius = 9;
  const around = 2 * Math.PI * radius;
  return (
    <span class="ring" data-full={share === 1} style={{ width: `${size}px`, height: `${size}px` }}>
      <svg viewBox="0 0 22 22" width={size} height={size} aria-hidden="true" focusable="false">
        <circle class="ring-track" cx="11" cy="11" r={radius} />
        <circle
          class="ring-share"
          cx="11"
          cy="11"
          r={radius}
          stroke-dasharray={`${share * around} ${around}`}
          transform="rotate(-90 11 11)"
        />
      </svg>
      <span class="ring-text">{children}</span>
    </span>
  );
}
