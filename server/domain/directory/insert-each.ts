import { getTableColumns, type SQL } from 'drizzle-orm'
import type { SQLiteTable } from 'drizzle-orm/sqlite-core'
import { placeholders, type Tx } from '#db/database.ts'

/** Writes many rows with one statement that is built once: an import writes ten rows a service, and building each is what costs. */
export async function insertEach<Table extends SQLiteTable>(
  tx: Tx,
  name: string,
  table: Table,
  rows: readonly Table['$inferInsert'][],
): Promise<void> {
  if (rows.length === 0) return
  const columns = Object.entries(getTableColumns(table)).filter(([column]) => column !== 'number')
  const statement = tx.prepared(name, (writer) =>
    writer.insert(table).values(placeholders(columns.map(([column]) => column)) as unknown as Table['$inferInsert']),
  )
  for (const row of rows as readonly Record<string, unknown>[])
    await statement.execute(
      Object.fromEntries(columns.map(([column, { default: usual }]) => [column, row[column] ?? plain(usual) ?? null])),
    )
}

const plain = (usual: unknown): unknown => ((usual as SQL | undefined)?.getSQL ? undefined : usual)
