/** A square matrix, row after row. Only the lower half is read. */
export type Matrix = { readonly size: number; readonly cells: Float64Array }

/** Turns a positive matrix into its Cholesky factor, in place. Four rows meet two columns at a time, so that each number read serves several. */
export function factorise(matrix: Matrix): void {
  const { size, cells } = matrix
  for (let first = 0; first < size; first += 4) {
    const last = Math.min(first + 4, size)
    const isWhole = last - first === 4
    for (let column = 0; column < (isWhole ? first : 0); column += 2) fourRows(matrix, first, column)
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
  const left = column * size
  const right = left + size
  const one = first * size
  const two = one + size
  const three = two + size
  const four = three + size
  let a = 0
  let b = 0
  let c = 0
  let d = 0
  let e = 0
  let f = 0
  let g = 0
  let h = 0
  for (let at = 0; at < column; at++) {
    const by = cells[left + at]!
    const on = cells[right + at]!
    const p = cells[one + at]!
    const q = cells[two + at]!
    const r = cells[three + at]!
    const s = cells[four + at]!
    a += p * by
    b += q * by
    c += r * by
    d += s * by
    e += p * on
    f += q * on
    g += r * on
    h += s * on
  }
  finish(cells, one + column, a, e, left + column, right + column)
  finish(cells, two + column, b, f, left + column, right + column)
  finish(cells, three + column, c, g, left + column, right + column)
  finish(cells, four + column, d, h, left + column, right + column)
}

/** The two cells of a row from the sums of all columns before them. */
function finish(cells: Float64Array, at: number, sum: number, next: number, left: number, right: number): void {
  const found = (cells[at]! - sum) / cells[left]!
  cells[at] = found
  cells[at + 1] = (cells[at + 1]! - next - found * cells[right]!) / cells[right + 1]!
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
