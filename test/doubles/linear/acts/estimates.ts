import type { EstimationType, Team } from '../world/types';

const scales: Record<EstimationType, [usual: number[], extended: number[]]> = {
  notUsed: [[], []],
  exponential: [
    [1, 2, 4, 8, 16],
    [32, 64],
  ],
  fibonacci: [
    [1, 2, 3, 5, 8],
    [13, 21],
  ],
  linear: [
    [1, 2, 3, 4, 5],
    [6, 7],
  ],
  // XS to XL, XXL and XXXL.
  tShirt: [
    [1, 2, 3, 5, 8],
    [13, 21],
  ],
};

/** The estimates a team's issues may have, in its own scale. */
export function estimates({ estimation: { type, allowZero, extended } }: Team): number[] {
  const [usual, more] = scales[type];
  if (usual.length === 0) return [];
  return [...(allowZero ? [0] : []), ...usual, ...(extended ? more : [])];
}
