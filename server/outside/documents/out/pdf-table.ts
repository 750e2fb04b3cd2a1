import type { Cell, Table } from '#server/domain/documents/drafts/blocks.ts'
import { keepTogether, margin, type PdfPage, type Structure, soft, tagged, write } from '../../pdf-writing.ts'
import { writeRuns } from './pdf-runs.ts'

const inset = 5
const textSize = 11

/** A table with its heads as such. A row that no page could hold, or one of many columns, is written cell after cell instead. */
export function addTable(document: PdfPage, root: Structure, { rows, caption }: Table) {
  if (caption) tagged(document, root, 'P', () => write(document, caption, { weight: 700, gap: 3 }))
  const columns = Math.max(1, ...rows.map((row) => row.reduce((sum, cell) => sum + (cell.columns ?? 1), 0)))
  const width = (document.page.width - 2 * margin) / columns
  const most = document.page.height - document.page.margins.top - document.page.margins.bottom - 20
  const isTooLarge = columns > 6 || rows.some((row) => heightOf(document, row, width) > most)
  if (isTooLarge) return addLines(document, root, rows)
  const table = document.struct('Table')
  root.add(table)
  for (const row of rows) addRow(document, table, row, width)
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

function addRow(document: PdfPage, table: Structure, row: readonly Cell[], width: number): void {
  const height = heightOf(document, row, width)
  keepTogether(document, height)
  const top = document.y
  const line = document.struct('TR')
  table.add(line)
  const isHead = row.every(({ header }) => header === true)
  let left = margin
  for (const cell of row) {
    const own = width * (cell.columns ?? 1)
    document.markContent('Artifact', { type: 'Layout' })
    if (cell.header) document.rect(left, top, own, height).fill('#f1ece1')
    document.rect(left, top, own, height).lineWidth(0.75).strokeColor(soft).stroke()
    document.endMarkedContent()
    document.x = left + inset
    document.y = top + inset
    const options = cell.header ? { attributes: [{ O: 'Table', Scope: isHead ? 'Column' : 'Row' }] } : {}
    tagged(
      document,
      line,
      cell.header ? 'TH' : 'TD',
      () => {
        const style = { size: textSize, weight: cell.header ? (700 as const) : (400 as const) }
        writeRuns(document, cell.runs, style, own - 2 * inset)
      },
      options,
    )
    left += own
  }
  line.end()
  document.x = margin
  document.y = top + height
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
