import { AsyncLocalStorage } from 'node:async_hooks'
import fs, { closeSync, fsyncSync, mkdirSync, openSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { promisify } from 'node:util'
import Sqlite from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import {
  type Database,
  fileOf,
  type OpenOptions,
  type Reader,
  revocable,
  statementCache,
  type Tx,
} from './connection.ts'
import { isMigrated } from './migrate.ts'
import * as schema from './schema/index.ts'

const mostWritesInOneCommit = 64

type Waiting = { work: (tx: Tx) => Promise<unknown>; keep: (value: unknown) => void; fail: (error: unknown) => void }

/** SQLite: one writer connection behind a queue, one reader connection that cannot write. */
export function openSqlite(url: string, { onSlow }: OpenOptions): Database {
  const file = fileOf(url)
  const made = mkdirSync(dirname(file), { recursive: true })
  const writerConnection = connect(file, onSlow)
  learnSizes(writerConnection)
  const log = openLog(writerConnection, file)
  namesOnDisk(dirname(file), made)
  const readerConnection = connect(file, onSlow)
  readerConnection.pragma('query_only = ON')

  const writer = handle(writerConnection) as Tx
  const reader = handle(readerConnection)
  const writing = new AsyncLocalStorage<true>()
  const waiting: Waiting[] = []
  let isDraining = false
  let drained: Promise<void> = Promise.resolve()

  // Writes that arrive together share a commit, each in a savepoint of its own, so that one refusal undoes one write.
  // Commits that happen while the disk is busy share its next turn: nobody is answered before their words are on it, and
  // nobody else has to wait for it.
  async function drain() {
    while (waiting.length > 0) {
      // Whatever else has arrived by now is read first, and joins.
      await aTurn()
      const batch = waiting.splice(0, mostWritesInOneCommit)
      // A write alone needs no savepoint: the transaction is its own.
      const isShared = batch.length > 1
      const kept: { waiting: Waiting; value: unknown }[] = []
      try {
        writerConnection.exec('BEGIN IMMEDIATE')
        for (const one of batch) {
          if (isShared) writerConnection.exec('SAVEPOINT one_write')
          const { tx, revoke } = revocable(writer)
          try {
            const value = await writing.run(true, () => one.work(tx))
            if (isShared) writerConnection.exec('RELEASE one_write')
            kept.push({ waiting: one, value })
          } catch (error) {
            // A full disk makes SQLite undo the whole transaction by itself: nothing in this batch was kept.
            if (!isShared || !writerConnection.inTransaction) throw error
            writerConnection.exec('ROLLBACK TO one_write')
            writerConnection.exec('RELEASE one_write')
            one.fail(error)
          } finally {
            revoke()
          }
        }
        writerConnection.exec('COMMIT')
        void log.onDisk().then(
          () => {
            for (const { waiting: one, value } of kept) one.keep(value)
          },
          (error: unknown) => {
            for (const { waiting: one } of kept) one.fail(error)
          },
        )
      } catch (error) {
        if (writerConnection.inTransaction) writerConnection.exec('ROLLBACK')
        for (const one of batch) one.fail(error)
      }
    }
    // In the same breath as the last look at the queue: a write that arrives a moment later must start a new round.
    isDraining = false
  }

  return {
    engine: 'sqlite',
    read: (work) => work(reader),
    write<T>(work: (tx: Tx) => Promise<T>) {
      if (writing.getStore()) return Promise.reject(new Error('write() inside write(): pass the tx along instead'))
      return new Promise<T>((keep, fail) => {
        waiting.push({ work, keep: keep as (value: unknown) => void, fail })
        if (isDraining) return
        isDraining = true
        drained = Promise.resolve().then(drain)
      })
    },
    ready: async () => isMigrated(reader),
    async close() {
      await drained
      await log.close()
      readerConnection.close()
      writerConnection.close()
    },
  }
}

/** After everything that can be read from the lines at this moment. */
const aTurn = () => new Promise<void>((come) => void setImmediate(come))

const dataOnDisk = (log: number): Promise<void> => promisify(fs.fdatasync)(log)

/** A file that is on disk without its name in its folder is gone after a power cut; so is a folder that was just made. */
function namesOnDisk(folder: string, firstMade: string | undefined) {
  // Windows keeps names by itself, and opens no folder.
  if (process.platform === 'win32') return
  const opened = openSync(folder, 'r')
  fsyncSync(opened)
  closeSync(opened)
  if (firstMade !== undefined && resolve(folder).startsWith(resolve(firstMade)))
    namesOnDisk(dirname(resolve(folder)), firstMade)
}

/**
 * SQLite writes its log and does not wait for the disk (`synchronous = NORMAL`); we do, beside the house's only thread
 * instead of on it (docs/decisions/029). What a power cut takes is the end of the log, which nobody was told of yet.
 */
function openLog(connection: Sqlite.Database, file: string) {
  // A database in memory, or on a disk that cannot share it, keeps no such log: SQLite waits for the disk itself.
  if (connection.pragma('journal_mode', { simple: true }) !== 'wal')
    return { onDisk: async () => undefined, close: async () => undefined }
  connection.pragma('synchronous = NORMAL')
  // It is there as long as a connection is open, whatever is written back to the database meanwhile.
  const log = openSync(`${file}-wal`, 'r+')
  let running: Promise<void> | undefined
  let next: Promise<void> | undefined
  // A disk that has refused once may say yes the next time without having kept what it refused: what it holds of the log
  // cannot be known. Then SQLite writes everything into the database itself and waits for that.
  let isDoubtful = false
  const sync = async () => {
    if (!isDoubtful) return dataOnDisk(log)
    const [{ busy } = { busy: 1 }] = connection.pragma('wal_checkpoint(TRUNCATE)') as { busy: number }[]
    if (busy !== 0)
      throw Object.assign(new Error('The log is in use, and was not written back'), { code: 'SQLITE_BUSY' })
    isDoubtful = false
  }
  const begin = () => {
    next = undefined
    const refused = (error: unknown) => {
      isDoubtful = true
      throw error
    }
    const turn = sync()
      .catch(refused)
      .finally(() => {
        if (running === turn) running = undefined
      })
    running = turn
    return turn
  }
  return {
    /** Everything that was committed when this was asked is on disk. */
    onDisk(): Promise<void> {
      if (!running) return begin()
      // The turn under way may have begun before the last commit. What it found is not this one's to say.
      next ??= running.catch(() => undefined).then(begin)
      return next
    },
    async close() {
      while (next ?? running) await (next ?? running)?.catch(() => undefined)
      closeSync(log)
    },
  }
}

function handle(connection: Sqlite.Database): Reader {
  const cached = statementCache()
  const reader: Reader = Object.assign(drizzle(connection, { schema }), {
    engine: 'sqlite' as const,
    prepared: <Builder extends { prepare(): unknown }>(name: string, build: (reader: Reader) => Builder) =>
      cached(name, () => build(reader).prepare() as ReturnType<Builder['prepare']>),
  })
  return reader
}

function connect(file: string, onSlow: OpenOptions['onSlow']): Sqlite.Database {
  const connection = new Sqlite(file)
  connection.pragma('journal_mode = WAL')
  // An acknowledged post must survive a power cut, not only a crash.
  connection.pragma('synchronous = FULL')
  connection.pragma('foreign_keys = ON')
  // While one waits for somebody else's lock, everybody waits: long enough for a backup's moment, no longer.
  connection.pragma('busy_timeout = 2000')
  connection.pragma('cache_size = -32000')
  // What a savepoint may have to put back would otherwise go through a file, made and thrown away for every post.
  connection.pragma('temp_store = MEMORY')
  // In this order: a statement that is handed out again must not be watched twice.
  if (onSlow) reportSlowStatements(connection, onSlow)
  keepStatementsPrepared(connection)
  return connection
}

/**
 * A statement is parsed and planned once, not each time it is asked for (docs/decisions/020). One whose limit is a
 * parameter would be planned anew whenever it is bound, since SQLite 3.46 looks at the value: behind an expression it does not look.
 */
function keepStatementsPrepared(connection: Sqlite.Database) {
  const prepare = connection.prepare.bind(connection)
  const kept = new Map<string, Sqlite.Statement>()
  connection.prepare = ((text: string) => {
    const known = kept.get(text)
    // Whoever had it before may have asked for bare rows.
    if (known) return known.reader ? known.raw(false) : known
    const statement = prepare(text.replace(/\blimit \?/g, 'limit (? | 0)'))
    kept.set(text, statement)
    const oldest = kept.keys().next().value
    if (kept.size > mostStatementsKept && oldest !== undefined) kept.delete(oldest)
    return statement
  }) as typeof prepare
}

const mostStatementsKept = 500

/** What the planner knows of the tables, from a sample: with SQLite's fuller histograms every statement is planned anew whenever a value is bound (docs/decisions/020). */
function learnSizes(connection: Sqlite.Database) {
  connection.pragma('analysis_limit = 1000')
  connection.pragma('optimize = 0x10002')
  // The pages it looked at are not those that people will ask for.
  connection.pragma('shrink_memory')
}

/** better-sqlite3 is synchronous, so a slow statement stalls everybody. Values never reach the report, only the statement's text. */
function reportSlowStatements(connection: Sqlite.Database, onSlow: NonNullable<OpenOptions['onSlow']>) {
  const prepare = connection.prepare.bind(connection)
  connection.prepare = ((sql: string) => {
    const statement = prepare(sql)
    for (const method of ['all', 'get', 'run'] as const) {
      const run = statement[method].bind(statement) as (...values: unknown[]) => unknown
      Object.assign(statement, {
        [method]: (...values: unknown[]) => {
          const began = performance.now()
          const result = run(...values)
          const took = performance.now() - began
          if (took > 20) onSlow(sql, took)
          return result
        },
      })
    }
    return statement
  }) as typeof connection.prepare
}
