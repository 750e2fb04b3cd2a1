import type { Piece } from './pieces.ts'

/** Pieces beside each other without a wide gap. */
export type Line = {
  readonly page: number
  readonly pieces: readonly Piece[]
  readonly text: string
  readonly left: number
  readonly right: number
  readonly y: number
  readonly size: number
  readonly isBold: boolean
}

const onlyMarker = /^([•▪◦‣●○■□➢✓❖·–\-*o\uF0B7\uF0A7\uF0D8]|\(?(\d{1,3}|[a-z]|[ivx]{1,4})[.)])$/i

/** The lines of a page from top to bottom, those on one height from left to right. */
export function rowsOf(pieces: readonly Piece[], page: number): Line[][] {
  const rows: Piece[][] = []
  const sorted = [...pieces].sort((one, other) => other.y - one.y)
  for (const piece of sorted) {
    const row = rows.at(-1)
    const height = row ? Math.max(...row.slice(-3).map(({ size }) => size)) : 0
    // A raised or lowered sign belongs to its line, which stands where its largest letters do.
    const level = row ? levelOf(row) : 0
    if (row && level - piece.y < Math.max(height, piece.size) * 0.45) row.push(piece)
    else rows.push([piece])
  }
  return rows.map((row) =>
    segmentsOf(
      [...row].sort((one, other) => one.x - other.x),
      page,
    ),
  )
}

const levelOf = (row: readonly Piece[]): number =>
  row.reduce((largest, piece) => (piece.size > largest.size + 0.1 ? piece : largest)).y

/** One row, parted wherever there is a gap too wide for a blank. */
function segmentsOf(row: readonly Piece[], page: number): Line[] {
  const parts: Piece[][] = []
  for (const piece of row) {
    const last = parts.at(-1)?.at(-1)
    const gap = last ? piece.x - (last.x + last.width) : 0
    const isMarked = parts.at(-1)?.length === 1 && last !== undefined && onlyMarker.test(last.text.trim())
    if (last && (gap < Math.max(piece.size, last.size) * 1.3 || (isMarked && gap < 60))) parts.at(-1)?.push(piece)
    else parts.push([piece])
  }
  return parts.map((part) => lineOf(part, page))
}

/** A line of pieces that stand beside each other. */
export function lineOf(pieces: readonly Piece[], page: number): Line {
  const letters = new Map<number, number>()
  for (const { size, text } of pieces) letters.set(size, (letters.get(size) ?? 0) + text.length)
  const size = [...letters].sort((one, other) => other[1] - one[1])[0]?.[0] ?? 0
  return {
    page,
    pieces,
    text: textOf(pieces),
    left: Math.min(...pieces.map(({ x }) => x)),
    right: Math.max(...pieces.map(({ x, width }) => x + width)),
    y: pieces.find((piece) => piece.size === size)?.y ?? 0,
    size,
    isBold: pieces.every(({ bold, text }) => bold || text.trim().length < 2),
  }
}

/** Whether a blank belongs between two pieces of one line. */
export function isApart(before: Piece, after: Piece): boolean {
  const gap = after.x - (before.x + before.width)
  return after.isApart || gap > Math.min(before.size, after.size) * 0.18 || gap < -before.size
}

function textOf(pieces: readonly Piece[]): string {
  let text = ''
  pieces.forEach((piece, at) => {
    const before = pieces[at - 1]
    text += before && isApart(before, piece) && !text.endsWith(' ') ? ` ${piece.text}` : piece.text
  })
  return text.replace(/\s+/g, ' ').trim()
}
