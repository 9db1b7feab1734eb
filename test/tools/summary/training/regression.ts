/** A case to learn from: which of the facts (by number) are so, whether it is one, and what it counts. */
export interface Case {
  facts: readonly number[];
  is: boolean;
  counts: number;
}

/**
 * How strongly weights are held near nothing: the fewer cases, the stronger it has to be. Chosen on projects left out.
 */
const restraint = 3;

/**
 * Weights of facts, the base first, that make the cases likeliest: logistic regression, held near nothing by their
 * squares, found by Newton's method. The same cases give the same weights.
 */
export function regression(cases: readonly Case[], facts: number): Float64Array {
  const size = facts + 1;
  const weights = new Float64Array(size);
  for (let turn = 0; turn < 12; turn += 1) {
    const { slope, bend } = slopeAt(weights, cases, size);
    const step = solved(bend, slope, size);
    for (let at = 0; at < size; at += 1) weights[at] = (weights[at] ?? 0) + (step[at] ?? 0);
    if (step.every((one) => Math.abs(one) < 1e-6)) break;
  }
  return weights;
}

/** Slope of the likelihood at some weights, and its bend as the rows of a square matrix. */
function slopeAt(weights: Float64Array, cases: readonly Case[], size: number) {
  const slope = new Float64Array(size);
  const bend = new Float64Array(size * size);
  for (let at = 1; at < size; at += 1) {
    slope[at] = -restraint * (weights[at] ?? 0);
    bend[at * size + at] = restraint;
  }
  bend[0] = 1e-6;
  for (const { facts, is, counts } of cases) {
    const places = [0, ...facts.map((fact) => fact + 1)];
    const sum = places.reduce((total, place) => total + (weights[place] ?? 0), 0);
    const likely = 1 / (1 + Math.exp(-sum));
    const off = counts * ((is ? 1 : 0) - likely);
    const bends = counts * likely * (1 - likely);
    for (const row of places) {
      slope[row] = (slope[row] ?? 0) + off;
      for (const column of places) bend[row * size + column] = (bend[row * size + column] ?? 0) + bends;
    }
  }
  return { slope, bend };
}

/** Solves a symmetric positive system by Cholesky's method, in place. */
function solved(matrix: Float64Array, right: Float64Array, size: number): Float64Array {
  const at = (row: number, column: number): number => matrix[row * size + column] ?? 0;
  for (let row = 0; row < size; row += 1)
    for (let column = 0; column <= row; column += 1) {
      let sum = at(row, column);
      for (let k = 0; k < column; k += 1) sum -= at(row, k) * at(column, k);
      matrix[row * size + column] = row === column ? Math.sqrt(Math.max(sum, 1e-12)) : sum / at(column, column);
    }
  const result = Float64Array.from(right);
  for (let row = 0; row < size; row += 1) {
    let sum = result[row] ?? 0;
    for (let k = 0; k < row; k += 1) sum -= at(row, k) * (result[k] ?? 0);
    result[row] = sum / at(row, row);
  }
  for (let row = size - 1; row >= 0; row -= 1) {
    let sum = result[row] ?? 0;
    for (let k = row + 1; k < size; k += 1) sum -= at(k, row) * (result[k] ?? 0);
    result[row] = sum / at(row, row);
  }
  return result;
}
