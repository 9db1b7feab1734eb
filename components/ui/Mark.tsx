interface Props {
  count: number;
  /** What a full bar stands for. */
  most: number;
}

/** Pixels. */
const [width, height] = [120, 8];
/** One issue among thousands is still seen. */
const least = 2;

/** A bar as long as its number, beside which the number stands in words. */
export function Mark({ count, most }: Props) {
  const share = count === 0 ? 0 : Math.max(least, (width * count) / Math.max(most, 1));
  return (
    <svg class="bar-mark" viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" aria-hidden="true">
      <rect class="bar-track" width={width} height={height} />
      <rect class="bar-share" width={share} height={height} />
    </svg>
  );
}
