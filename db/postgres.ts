import { AsyncLocalStorage } from 'node:async_hooks'
import { setTimeout as pause } from 'node:timers/promises'
import { drizzle } from 'drizzle-orm/node-postgres'
import pg from 'pg'
import { type Database, type OpenOptions, type Reader, revocable, statementCache, type Tx } from './connection.ts'
import { isMigrated } from './migrate.ts'
import * as schema from './schema/index.ts'

// int8 arrives as text unless told: times are epoch milliseconds and fit a JS number until the year 287396.
pg.types.setTypeParser(pg.types.builtins.INT8, Number)

/** PostgreSQL: a pool for reading and one for writing, since a shared one deadlocks when a write reads. */
export function openPostgres(url: string, { onSlow }: OpenOptions): Database {
  const readers = new pg.Pool({ connectionString: url, max: 8, options: '-c default_transaction_read_only=on' })
  const writers = new pg.Pool({ connectionString: url, max: 4 })
  // An idle connection that the server drops must not take the process down; the next query opens another.
  for (const pool of [readers, writers]) pool.on('error', () => undefined)
  const reader = handle(readers, onSlow)
  const writing = new AsyncLocalStorage<true>()

  async function inTransaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    const client = await writers.connect()
    const { tx, revoke } = revocable(handle(client, onSlow) as Tx)
    try {
      await client.query('BEGIN')
      const result = await writing.run(true, () => work(tx))
      await client.query('COMMIT')
      client.release()
      return result
    } catch (error) {
      const undone = await client.query('ROLLBACK').then(
        () => true,
        () => false,
      )
      client.release(!undone)
      throw error
    } finally {
      revoke()
    }
  }

  return {
    engine: 'postgres',
    read: (work) => work(reader),
    async write(work) {
      if (writing.getStore()) throw new Error('write() inside write(): pass the tx along instead')
      for (let attempt = 1; ; attempt++) {
        try {
          return await inTransaction(work)
        } catch (error) {
          if (attempt >= 5 || !isRetryable(error)) throw error
          await pause(10 * attempt)
        }
      }
    },
    ready: async () => isMigrated(reader),
    async close() {
      await Promise.all([readers.end(), writers.end()])
    },
  }
}

/** Serialisation failures and deadlocks: Postgres asks us to try again, and nothing was kept. */
function isRetryable(error: unknown): boolean {
  const code =
    (error as { code?: string; cause?: { code?: string } }).code ?? (error as { cause?: { code?: string } }).cause?.code
  return code === '40001' || code === '40P01'
}

function handle(client: pg.Pool | pg.PoolClient, onSlow: OpenOptions['onSlow']): Reader {
  const cached = statementCache()
  const database = drizzle(onSlow ? timed(client, onSlow) : client, { schema })
  // The cast the column kit allows: the query builders and the values are the same, only their TypeScript names differ.
  const reader = Object.assign(database, {
    engine: 'postgres' as const,
    prepared: (name: string, build: (reader: Reader) => { prepare(name: string): unknown }) =>
      cached(name, () => build(reader).prepare(name)),
    all: async (query: Parameters<typeof database.execute>[0]) => (await database.execute(query)).rows,
    values: async (query: Parameters<typeof database.execute>[0]) =>
      (await database.execute(query)).rows.map((row) => Object.values(row)),
    run: (query: Parameters<typeof database.execute>[0]) => database.execute(query),
  }) as unknown as Reader
  return reader
}

function timed<Client extends pg.Pool | pg.PoolClient>(
  client: Client,
  onSlow: NonNullable<OpenOptions['onSlow']>,
): Client {
  return new Proxy(client, {
    get(target, name) {
      const value = Reflect.get(target, name, target) as unknown
      if (name !== 'query' || typeof value !== 'function') return value
      return async (...values: unknown[]) => {
        const began = performance.now()
        const result = await (value.apply(target, values) as Promise<unknown>)
        const took = performance.now() - began
        if (took > 20) onSlow((values[0] as { text?: string }).text ?? String(values[0]), took)
        return result
      }
    },
  })
}
