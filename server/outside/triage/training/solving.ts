/** A square matrix, row after row. Only the lower half is read. */
export type Matrix = { readonly size: number; readonly cells: Float64Array }

/** Turns a positive matrix into its Cholesky factor, in place. Rows are taken four at a time, so that each one read serves four. */
export function factorise(matrix: Matrix): void {
  const { size, cells } = matrix
  for (let first = 0; first < size; first += 4) {
    const last = Math.min(first + 4, size)
    const isWhole = last - first === 4
    for (let column = 0; column < (isWhole ? first : 0); column++) fourRows(matrix, first, column)
    for (let column = isWhole ? first : 0; column < last; column++) {
      const pivot = column * size
      for (let row = Math.max(first, column); row < last; row++) {
        const rest = cells[row * size + column]! - dot(cells, row * size, pivot, column)
        cells[row * size + column] = row === column ? Math.sqrt(Math.max(rest, 1e-12)) : rest / cells[pivot + column]!
      }
    }
  }
}

function fourRows({ size, cells }: Matrix, first: number, column: number): void {
  const pivot = column * size
  const one = first * size
  const two = one + size
  const three = two + size
  const four = three + size
  let a = 0
  let b = 0
  let c = 0
  let d = 0
  for (let at = 0; at < column; at++) {
    const each = cells[pivot + at]!
    a += cells[one + at]! * each
    b += cells[two + at]! * each
    c += cells[three + at]! * each
    d += cells[four + at]! * each
  }
  const by = cells[pivot + column]!
  cells[one + column] = (cells[one + column]! - a) / by
  cells[two + column] = (cells[two + column]! - b) / by
  cells[three + column] = (cells[three + column]! - c) / by
  cells[four + column] = (cells[four + column]! - d) / by
}

function dot(cells: Float64Array, one: number, other: number, count: number): number {
  let sum = 0
  for (let at = 0; at < count; at++) sum += cells[one + at]! * cells[other + at]!
  return sum
}

/** Solves for one right-hand side with a factor. */
export function solve({ size, cells }: Matrix, right: Float64Array): Float64Array {
  const found = Float64Array.from(right)
  for (let row = 0; row < size; row++) {
    let rest = found[row]!
    for (let at = 0; at < row; at++) rest -= cells[row * size + at]! * found[at]!
    found[row] = rest / cells[row * size + row]!
  }
  for (let row = size - 1; row >= 0; row--) {
    const value = found[row]! / cells[row * size + row]!
    found[row] = value
    for (let at = 0; at < row; at++) found[at]! -= cells[row * size + at]! * value
  }
  return found
}
