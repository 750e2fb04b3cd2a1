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

/** Turns a factor into its inverse, in place: a lower half again. Four rows at a time, so that each number read serves several. */
export function invertFactor({ size, cells }: Matrix): void {
  for (let first = 0; first < size; first += 4) {
    const rows = Array.from({ length: Math.min(4, size - first) }, (_each, on) => first + on)
    const factor = rows.map((row) => cells.slice(row * size, row * size + row + 1))
    for (const row of rows) cells.fill(0, row * size, row * size + row + 1)
    if (rows.length === 4) for (let above = 0; above < first; above++) takeFour(cells, size, first, above, factor)
    for (const [on, row] of rows.entries()) {
      for (let above = rows.length === 4 ? first : 0; above < row; above++)
        for (let at = 0; at <= above; at++) cells[row * size + at]! -= factor[on]![above]! * cells[above * size + at]!
      const pivot = factor[on]![row]!
      for (let at = 0; at < row; at++) cells[row * size + at]! /= pivot
      cells[row * size + row] = 1 / pivot
    }
  }
}

/** Takes a finished row, as often as each of four rows wants, from the four. */
function takeFour(cells: Float64Array, size: number, first: number, above: number, factor: Float64Array[]): void {
  const from = above * size
  const one = first * size
  const two = one + size
  const three = two + size
  const four = three + size
  const a = factor[0]![above]!
  const b = factor[1]![above]!
  const c = factor[2]![above]!
  const d = factor[3]![above]!
  for (let at = 0; at <= above; at++) {
    const value = cells[from + at]!
    cells[one + at]! -= a * value
    cells[two + at]! -= b * value
    cells[three + at]! -= c * value
    cells[four + at]! -= d * value
  }
}

/** What was solved for, had some rows not been there. `inverse` is the inverse of the factor; the pulls of those rows become zero. */
export function withoutRows(inverse: Matrix, rows: readonly number[], solved: readonly Float64Array[]): Float64Array[] {
  const { size, cells } = inverse
  const count = rows.length
  const among: Matrix = { size: count, cells: new Float64Array(count * count) }
  const line = new Float64Array(count)
  const readLine = (at: number) => {
    for (const [on, row] of rows.entries()) line[on] = row <= at ? cells[at * size + row]! : 0
  }
  for (let at = 0; at < size; at++) {
    readLine(at)
    for (let one = 0; one < count; one++) {
      const value = line[one]!
      if (value === 0) continue
      for (let other = 0; other <= one; other++) among.cells[one * count + other]! += value * line[other]!
    }
  }
  factorise(among)
  return solved.map((whole) => {
    const owed = solve(
      among,
      Float64Array.from(rows, (row) => whole[row]!),
    )
    const left = Float64Array.from(whole)
    for (let at = 0; at < size; at++) {
      readLine(at)
      const passed = line.reduce((sum, value, on) => sum + value * owed[on]!, 0)
      for (let on = 0; on <= at; on++) left[on]! -= cells[at * size + on]! * passed
    }
    for (const row of rows) left[row] = 0
    return left
  })
}
