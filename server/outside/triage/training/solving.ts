/** A square matrix, row after row. Only the lower half is read. */
export type Matrix = { readonly size: number; readonly cells: Float64Array }

/** Turns a positive matrix into its Cholesky factor, in place. Rows are taken four at a time, which keeps them in the cache. */
export function factorise({ size, cells }: Matrix): void {
  for (let first = 0; first < size; first += 4) {
    const last = Math.min(first + 4, size)
    for (let column = 0; column < last; column++) {
      const pivot = cells.subarray(column * size, column * size + column + 1)
      for (let row = Math.max(first, column); row < last; row++) {
        const at = row * size
        const rest = cells[at + column]! - dot(cells, at, pivot, column)
        cells[at + column] = row === column ? Math.sqrt(Math.max(rest, 1e-12)) : rest / pivot[column]!
      }
    }
  }
}

function dot(cells: Float64Array, from: number, other: Float64Array, count: number): number {
  let a = 0
  let b = 0
  let c = 0
  let d = 0
  let at = 0
  for (; at + 3 < count; at += 4) {
    a += cells[from + at]! * other[at]!
    b += cells[from + at + 1]! * other[at + 1]!
    c += cells[from + at + 2]! * other[at + 2]!
    d += cells[from + at + 3]! * other[at + 3]!
  }
  for (; at < count; at++) a += cells[from + at]! * other[at]!
  return a + b + c + d
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
