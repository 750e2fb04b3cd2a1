import { type Line, lineOf } from './lines.ts'

/** A stretch of a page in reading order: lines below each other in one column, or the rows of a table. */
export type Region =
  | { readonly kind: 'column'; readonly lines: readonly Line[]; readonly left: number; readonly right: number }
  | { readonly kind: 'table'; readonly rows: readonly (readonly (readonly Line[])[])[] }

/** Puts the rows of a page in the order in which they are read: columns one after the other, tables row by row. */
export function arranged(found: readonly (readonly Line[])[]): Region[] {
  const gutter = gutterOf(found)
  if (gutter === undefined) return columnOf(found)
  const rows = found.map((row) => row.flatMap((line) => partedAt(line, gutter)))
  const regions: Region[] = []
  let at = 0
  while (at < rows.length) {
    const end = endOfRun(rows, at, gutter)
    if (end > at) {
      regions.push(...divided(rows.slice(at, end), gutter))
      at = end
    } else {
      let next = at + 1
      while (next < rows.length && endOfRun(rows, next, gutter) === next) next++
      regions.push(...arrangedWithout(rows.slice(at, next), gutter))
      at = next
    }
  }
  return regions
}

function arrangedWithout(rows: readonly (readonly Line[])[], gutter: number): Region[] {
  const other = gutterOf(rows)
  return other === undefined || Math.abs(other - gutter) < 3 ? columnOf(rows) : arranged(rows)
}

function columnOf(rows: readonly (readonly Line[])[]): Region[] {
  // Words set wide to fill a line are still one line.
  const lines = rows.map((row) =>
    row.length === 1
      ? row[0]!
      : lineOf(
          row.flatMap(({ pieces }) => pieces),
          row[0]!.page,
        ),
  )
  if (lines.length === 0) return []
  const left = Math.min(...lines.map((line) => line.left))
  const right = Math.max(...lines.map((line) => line.right))
  return [{ kind: 'column', lines, left, right }]
}

/** Where most rows that have a gap have it. */
function gutterOf(rows: readonly (readonly Line[])[]): number | undefined {
  const votes = new Map<number, number>()
  const vote = (left: Line, right: Line) => {
    for (let x = Math.ceil(left.right); x <= Math.floor(right.left); x++) votes.set(x, (votes.get(x) ?? 0) + 1)
  }
  rows.forEach((row, at) => {
    for (let place = 1; place < row.length; place++) vote(row[place - 1]!, row[place]!)
    const other = besideBefore(rows, at)
    if (other) vote(...other)
  })
  const most = Math.max(0, ...votes.values())
  if (most < 2) return undefined
  const best = [...votes].filter(([, count]) => count === most).map(([x]) => x)
  return best[Math.floor(best.length / 2)]
}

/** Lines of two columns whose lines do not stand level: one a little above the other, and wholly beside it. */
function besideBefore(rows: readonly (readonly Line[])[], at: number): [Line, Line] | undefined {
  const [above] = rows[at - 1] ?? []
  const [line] = rows[at] ?? []
  if (!above || !line || above.y - line.y > line.size * 0.95) return undefined
  if (above.right < line.left) return [above, line]
  return line.right < above.left ? [line, above] : undefined
}

/** Lines on both sides of a narrow gutter that passed for one. */
function partedAt(line: Line, gutter: number): Line[] {
  const left = line.pieces.filter(({ x, width }) => x + width <= gutter + 1)
  const right = line.pieces.filter(({ x }) => x >= gutter - 1)
  if (left.length === 0 || right.length === 0 || left.length + right.length < line.pieces.length) return [line]
  const gap = Math.min(...right.map(({ x }) => x)) - Math.max(...left.map(({ x, width }) => x + width))
  return gap < line.size * 0.6 ? [line] : [lineOf(left, line.page), lineOf(right, line.page)]
}

const crosses = (line: Line, x: number): boolean => line.left < x - 1 && line.right > x + 1

/** From here, how far rows keep the gutter free, ending with the last that has words on both sides or goes straight on. */
function endOfRun(rows: readonly (readonly Line[])[], from: number, gutter: number): number {
  let end = from
  let both = 0
  let lefts = 0
  let rights = 0
  for (let at = from; at < rows.length; at++) {
    const row = rows[at]!
    if (row.some((line) => crosses(line, gutter))) break
    const above = rows[at - 1]?.[0]
    // Well below, something else begins.
    if (at > from && above && above.y - row[0]!.y > above.size * 3.5 && lefts > 0 && rights > 0) break
    const hasLeft = row.some(({ right }) => right <= gutter + 1)
    const hasRight = row.some(({ left }) => left >= gutter - 1)
    const before = rows[at - 1]?.[0]
    const isNear = at === from || (before && before.y - row[0]!.y < before.size * 2.2)
    // A row on one side alone, well below, belongs to what comes next.
    if (
      !(hasLeft && hasRight) &&
      !isNear &&
      rights > 0 &&
      !rows.slice(at, at + 4).some((next, step) => isOnBoth(next, gutter) || besideBefore(rows, at + step))
    )
      break
    if ((hasLeft && hasRight) || besideBefore(rows, at)) both++
    if (hasLeft) lefts++
    if (hasRight) rights++
    end = at + 1
  }
  return both >= 1 && lefts >= 2 && rights >= 2 ? end : from
}

const isOnBoth = (row: readonly Line[], gutter: number): boolean =>
  row.some(({ right }) => right <= gutter + 1) && row.some(({ left }) => left >= gutter - 1)

function divided(rows: readonly (readonly Line[])[], gutter: number): Region[] {
  if (isTable(rows)) return [tableOf(rows)]
  // Two lines with a wide gap at one place are lines set wide.
  if (rows.length < 3) return columnOf(rows)
  const side = (isHere: (line: Line) => boolean) =>
    rows.map((row) => row.filter(isHere)).filter((row) => row.length > 0)
  return [...arranged(side(({ left }) => left < gutter)), ...arranged(side(({ left }) => left >= gutter))]
}

/** Cells hold a few words that begin below each other; columns of prose fill their width. */
function isTable(rows: readonly (readonly Line[])[]): boolean {
  const cells = rows.flat()
  const together = rows.filter((row) => row.length > 1)
  if (together.length < 2 || together.length < rows.length * 0.4) return false
  const starts = startsOf(together, Math.max(2, together.length * 0.3))
  const isRegular = together.filter((row) =>
    row.every(({ left }) => starts.some((start) => Math.abs(start - left) < 4)),
  ).length
  if (isRegular < together.length * 0.6) return false
  const words = cells.reduce((sum, { text }) => sum + text.split(' ').length, 0) / cells.length
  if (starts.length >= 3) return words < 6
  const lefts = together.map((row) => row[0]!)
  const width = Math.max(...lefts.map(({ right }) => right)) - Math.min(...lefts.map(({ left }) => left))
  const full = lefts.filter(({ left, right }) => right - left > width * 0.8).length
  const letters = lefts.reduce((sum, { text }) => sum + text.length, 0) / lefts.length
  return letters < 26 && (full < lefts.length * 0.5 || letters < 12)
}

/** Where columns of cells begin: places at which enough rows begin a cell. */
function startsOf(rows: readonly (readonly Line[])[], enough = 2): number[] {
  const starts: { at: number; count: number }[] = []
  for (const { left } of rows.flat()) {
    const near = starts.find(({ at }) => Math.abs(at - left) < 4)
    if (near) near.count++
    else starts.push({ at: left, count: 1 })
  }
  return starts
    .filter(({ count }) => count >= enough)
    .map(({ at }) => at)
    .sort((one, other) => one - other)
}

function tableOf(rows: readonly (readonly Line[])[]): Region {
  const starts = startsOf(rows)
  const columnAt = ({ left, right }: Line) => {
    const middle = (left + right) / 2
    const at = starts.findLastIndex((start) => start <= left + 4)
    const centred = starts.findLastIndex((start) => start <= middle)
    return Math.max(0, at === -1 ? centred : at)
  }
  const made: Line[][][] = []
  let before: Line | undefined
  for (const row of rows) {
    const cells: Line[][] = starts.map(() => [])
    for (const line of row) cells[columnAt(line)]?.push(line)
    const last = made.at(-1)
    const gap = before ? before.y - row[0]!.y : 0
    // A row that only goes on in some cells, close below, is more words of the row above.
    const goesOn = last && before && cells[0]?.length === 0 && gap < before.size * 1.6
    if (goesOn) cells.forEach((lines, at) => void last[at]?.push(...lines))
    else made.push(cells)
    before = row[0]
  }
  return { kind: 'table', rows: made }
}
