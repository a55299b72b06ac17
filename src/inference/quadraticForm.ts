/**
 * xᵀ A⁻¹ x for a symmetric positive definite matrix, by Cholesky's factor; null where the matrix is singular.
 *
 * @param matrix - A, by rows.
 * @param vector - x.
 * @returns The form, 0 or more.
 * @category inference
 */
export function quadraticForm(matrix: readonly (readonly number[])[], vector: readonly number[]): number | null {
  const factor: number[][] = [];
  let total = 0;
  const solved: number[] = [];
  for (let row = 0; row < matrix.length; row++) {
    const own: number[] = [];
    for (let column = 0; column <= row; column++) {
      const above = column === row ? own : (factor[column] as number[]);
      let rest = matrix[row]?.[column] as number;
      for (let k = 0; k < column; k++) rest -= (own[k] as number) * (above[k] as number);
      if (column < row) own.push(rest / (above[column] as number));
      else if (rest <= 1e-12 * (matrix[row]?.[row] as number)) return null;
      else own.push(Math.sqrt(rest));
    }
    factor.push(own);
    let rest = vector[row] as number;
    for (let k = 0; k < row; k++) rest -= (own[k] as number) * (solved[k] as number);
    solved.push(rest / (own[row] as number));
    total += (solved[row] as number) ** 2;
  }
  return total;
}
