import type { Cell, Table } from '#server/domain/documents/drafts/blocks.ts'
import { keepTogether, margin, type PdfPage, type Structure, soft, tagged, write } from '../../pdf-writing.ts'
import { writeRuns } from './pdf-runs.ts'

const inset = 5
const textSize = 11

/** A table with its heads as such. A row that no page could hold, or one of many columns, is written cell after cell instead. */
export function addTable(document: PdfPage, root: Structure, { rows, caption }: Table) {
  if (caption) tagged(document, root, 'P', () => write(document, caption, { weight: 700, gap: 3 }))
  const grid = gridOf(rows)
  const columns = Math.max(
    1,
    ...grid.map((row) => row.reduce((most, { at, cell }) => Math.max(most, at + (cell.columns ?? 1)), 0)),
  )
  const width = (document.page.width - 2 * margin) / columns
  const most = document.page.height - document.page.margins.top - document.page.margins.bottom - 20
  const isTooLarge = columns > 6 || rows.some((row) => heightOf(document, row, width) > most)
  if (isTooLarge) return addLines(document, root, rows)
  const table = document.struct('Table')
  root.add(table)
  for (const row of grid) addRow(document, table, row, width)
  table.end()
  document.x = margin
  document.y += 10
}

function addLines(document: PdfPage, root: Structure, rows: Table['rows']) {
  for (const row of rows) {
    const words = row
      .map(({ text }) => text.trim())
      .filter(Boolean)
      .join(' · ')
    if (words !== '') tagged(document, root, 'P', () => write(document, words, { size: textSize, gap: 5 }))
  }
}

/** A cell in its column; `part` says which of the rows it reaches over this is, when over more than one. */
type Placed = { readonly at: number; readonly cell: Cell; readonly part: 'whole' | 'first' | 'middle' | 'last' }

/** Rows of cells by the columns they stand in: one that reaches down moves those beside it in later rows. */
function gridOf(rows: Table['rows']): Placed[][] {
  let reaching: { readonly at: number; readonly cell: Cell; readonly left: number }[] = []
  return rows.map((row) => {
    const placed: Placed[] = reaching.map(({ at, cell, left }) => ({ at, cell, part: left > 1 ? 'middle' : 'last' }))
    const isTaken = (column: number) => placed.some(({ at, cell }) => column >= at && column < at + (cell.columns ?? 1))
    let column = 0
    const goingOn = reaching.flatMap((each) => (each.left > 1 ? [{ ...each, left: each.left - 1 }] : []))
    for (const cell of row) {
      while (isTaken(column)) column++
      const down = (cell.rows ?? 1) - 1
      placed.push({ at: column, cell, part: down > 0 ? 'first' : 'whole' })
      if (down > 0) goingOn.push({ at: column, cell, left: down })
      column += cell.columns ?? 1
    }
    reaching = goingOn
    return placed.sort((one, other) => one.at - other.at)
  })
}

function addRow(document: PdfPage, table: Structure, row: readonly Placed[], width: number): void {
  const own = row.filter(({ part }) => part === 'whole' || part === 'first').map(({ cell }) => cell)
  const height = heightOf(document, own, width)
  keepTogether(document, height)
  const top = document.y
  const line = document.struct('TR')
  table.add(line)
  const isHead = own.every(({ header }) => header === true)
  for (const { at, cell, part } of row) {
    const [left, across] = [margin + width * at, width * (cell.columns ?? 1)]
    document.markContent('Artifact', { type: 'Layout' })
    if (cell.header) document.rect(left, top, across, height).fill('#f1ece1')
    drawBox(document, { left, top, across, height }, part)
    document.endMarkedContent()
    if (part === 'middle' || part === 'last') continue
    document.x = left + inset
    document.y = top + inset
    const spans = {
      ...(cell.columns ? { ColSpan: cell.columns } : {}),
      ...(cell.rows ? { RowSpan: cell.rows } : {}),
      ...(cell.header ? { Scope: isHead ? 'Column' : 'Row' } : {}),
    }
    const options = Object.keys(spans).length > 0 ? { attributes: [{ O: 'Table', ...spans }] } : {}
    tagged(
      document,
      line,
      cell.header ? 'TH' : 'TD',
      () => {
        const style = { size: textSize, weight: cell.header ? (700 as const) : (400 as const) }
        writeRuns(document, cell.runs, style, across - 2 * inset)
      },
      options,
    )
  }
  line.end()
  document.x = margin
  document.y = top + height
}

type Box = { readonly left: number; readonly top: number; readonly across: number; readonly height: number }

/** No line runs through a cell that reaches over several rows. */
function drawBox(document: PdfPage, { left, top, across, height }: Box, part: Placed['part']): void {
  document.lineWidth(0.75).strokeColor(soft)
  const line = (x: number, y: number, toX: number, toY: number) => document.moveTo(x, y).lineTo(toX, toY).stroke()
  line(left, top, left, top + height)
  line(left + across, top, left + across, top + height)
  if (part === 'whole' || part === 'first') line(left, top, left + across, top)
  if (part === 'whole' || part === 'last') line(left, top + height, left + across, top + height)
}

/** How high a row is, in points, by its highest cell. */
function heightOf(document: PdfPage, row: readonly Cell[], width: number): number {
  const heights = row.map(({ text, columns = 1 }) =>
    document
      .font('latin-700')
      .fontSize(textSize)
      .heightOfString(text === '' ? ' ' : text, { width: width * columns - 2 * inset, lineGap: textSize * 0.25 }),
  )
  return Math.max(...heights, textSize) + 2 * inset
}
