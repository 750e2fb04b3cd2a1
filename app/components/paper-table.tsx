import type { Table } from '#server/domain/documents/index.ts'
import type { DrawLine } from './paper.tsx'

/** A table of a draft. A wide one is moved sideways by itself, by keyboard too. */
export function PaperTable({ table, start, line }: { table: Table; start: number; line: DrawLine }) {
  let at = start
  const rows = table.rows.map((row) => {
    const first = at
    const cells = row.map((cell) => {
      const from = at
      at += cell.text.length + 1
      return { cell, from }
    })
    // An empty row still has its end of line.
    if (row.length === 0) at += 1
    return { first, cells, isHead: row.every(({ header }) => header === true) }
  })
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what moves sideways must be reached by keyboard.
    <section className="overflow-x-auto" tabIndex={0} aria-label={table.caption ?? 'Table'}>
      <table>
        {table.caption && <caption>{table.caption}</caption>}
        <tbody>
          {rows.map(({ first, cells, isHead }) => (
            <tr key={first}>
              {cells.map(({ cell, from }) => {
                const reach = { colSpan: cell.columns, rowSpan: cell.rows }
                return cell.header ? (
                  <th key={from} scope={isHead ? 'col' : 'row'} {...reach}>
                    {line(cell, from)}
                  </th>
                ) : (
                  <td key={from} {...reach}>
                    {line(cell, from)}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
