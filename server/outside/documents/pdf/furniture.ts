import { rowsOf } from './lines.ts'
import type { Piece } from './pieces.ts'

/** A page as it was read. */
export type Sheet = { readonly number: number; readonly width: number; readonly height: number; pieces: Piece[] }

const pageNumber = /^(page|p\.?|-|–)?\s*(\d{1,4}|[ivxl]{1,6})\s*((of|\/)\s*\d{1,4}|-|–)?$/i

/** Takes out what stands at the edge of page after page, and page numbers. Returns whether there was any. */
export function withoutFurniture(sheets: readonly Sheet[]): boolean {
  const edges = sheets.map(({ pieces, height, number }) =>
    rowsOf(
      pieces.filter((piece) => isEdge(piece, height)),
      number,
    ).map((row) => ({
      pieces: row.flatMap((line) => line.pieces),
      text: row.map(({ text }) => text).join(' '),
      place: Math.round((row[0]?.y ?? 0) / 6),
    })),
  )
  const counts = new Map<string, number>()
  for (const rows of edges) for (const key of new Set(rows.map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1)
  const enough = Math.max(2, Math.min(4, Math.ceil(sheets.length * 0.4)))
  let found = false
  sheets.forEach((sheet, at) => {
    const gone = new Set<Piece>()
    for (const row of edges[at] ?? []) {
      // Spreads number the other corner of every other page.
      const isRepeated = sheets.length > 1 && (counts.get(keyOf(row)) ?? 0) >= enough
      if (isRepeated || (pageNumber.test(row.text) && sheets.length > 1))
        for (const piece of row.pieces) gone.add(piece)
    }
    if (gone.size === 0) return
    found = true
    sheet.pieces = sheet.pieces.filter((piece) => !gone.has(piece))
  })
  return found
}

const isEdge = ({ y }: Piece, height: number): boolean => y > height * 0.88 || y < height * 0.1

const keyOf = ({ text, place }: { text: string; place: number }): string =>
  `${place} ${text.replace(/\d+/g, '#').toLowerCase()}`
