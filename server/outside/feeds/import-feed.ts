import { isUnavailable } from '#db/database.ts'
import { type Counts, cameBefore, type FeedRecord, type Kept, Rehearsed } from '#server/domain/directory/index.ts'
import { Refusal } from '#server/domain/kernel/refusal.ts'
import type { ActorServices } from '#server/services.ts'
import type { Source } from './open-source.ts'
import { Unreadable } from './reaching.ts'
import type { Checkpoint, FeedItem } from './records.ts'

/** What an import says at its end. */
export type Summary = Counts & {
  readonly skipped: { id: string; reason: string }[]
  readonly warnings: { id: string; message: string }[]
}
export type ImportWish = {
  /** Says what would happen and changes nothing. */
  readonly isRehearsal: boolean
  /** Everything was asked for: what the feed does not have any more is marked. */
  readonly isWhole: boolean
  /** Told now and then how far it has come. */
  readonly onProgress?: (so: Counts) => void | Promise<void>
  /** Each service that a dry run would make or change. */
  readonly onWould?: (would: Kept['would'][number]) => void
  /** Told of what went wrong inside with one record: a bug of ours, not of the feed. */
  readonly onFault?: (error: unknown) => void
  readonly name?: string
}

const batchSize = 200
/** A summary is for reading. What is beyond it is in the run's own list. */
const mostLines = 5000

/** Reads a source to its end and keeps what is good of it, a batch at a time. Throws `Unreadable` when nothing of it can be read. */
export async function importFeed({ commands }: ActorServices, source: Source, wish: ImportWish): Promise<Summary> {
  const feed = { address: source.address, kind: source.kind, ...(wish.name ? { name: wish.name } : {}) }
  const run = wish.isRehearsal ? null : await commands.directory.beginRun({ ...feed, isWhole: wish.isWhole })
  const [services, beside] = [{ ...nothing }, { ...nothing }]
  const summary = { skipped: [] as Summary['skipped'], warnings: [] as Summary['warnings'] }
  const left: Checkpoint = run?.checkpoint ?? {}
  const from: Checkpoint = left.edition === source.edition ? left : {}
  if (run?.before && Object.keys(from).length > 0) {
    addCounts(services, run.before)
    warn('the run', `An earlier run was cut off; we went on where it stopped, after ${run.before.read} records`)
  }
  const seen = new Set<string>()
  let batch: FeedRecord[] = []
  let leftOut: { id: string; words: string }[] = []
  let hasGap = false
  let checkpoint: Checkpoint = from

  try {
    for await (const item of source.items(from)) {
      if (item.type === 'gap') hasGap = true
      else if (item.type === 'warning') warn(item.id, item.message)
      else await take(item)
    }
    await flush()
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    await flush()
    const isNothing = services.read + beside.read + summary.skipped.length === 0
    if (run) await commands.directory.finishRun({ runId: run.runId, outcome: isNothing ? 'unreadable' : 'partly' })
    if (isNothing) throw error
    warn(source.address, `The feed broke off: ${error.message}`)
    return { ...(services.read > 0 ? services : beside), ...summary }
  }
  if (run) await commands.directory.finishRun({ runId: run.runId, outcome: hasGap ? 'partly' : 'done' })
  return { ...(services.read > 0 ? services : beside), ...summary }

  async function take(item: Extract<FeedItem, { type: 'record' | 'skipped' }>) {
    checkpoint = item.checkpoint
    if (item.type === 'skipped') return leaveOut(item.id, item.reason)
    const { record } = item
    const id = typeof record.raw.id === 'string' ? record.raw.id.toLowerCase() : ''
    if (record.kind === 'service' && id !== '' && seen.has(id)) return leaveOut(id, cameBefore)
    if (record.kind === 'service') seen.add(id)
    batch.push(record)
    if (batch.length >= batchSize) await flush()
  }

  /** A dry run says it at once; a run writes it down with the batch it came among. */
  async function leaveOut(id: string, words: string) {
    if (run) {
      leftOut.push({ id, words })
      if (leftOut.length >= batchSize) await flush()
      return
    }
    services.read++
    skip(id, words)
  }

  async function flush() {
    if (batch.length + leftOut.length === 0) return
    const records = batch
    batch = []
    add(await kept(records))
    await wish.onProgress?.(services.read > 0 ? services : beside)
  }

  /** A batch that the database refuses is kept record by record, so that the one at fault costs no other. */
  async function kept(records: readonly FeedRecord[]): Promise<Kept> {
    try {
      if (run) {
        const done = await commands.directory.importRecords({
          runId: run.runId,
          records,
          leftOut,
          checkpoint: { ...checkpoint, edition: source.edition },
        })
        leftOut = []
        return done
      }
      await commands.directory.rehearseRecords({ ...feed, records })
      throw new Error('A dry run ended without saying what it did')
    } catch (error) {
      if (error instanceof Rehearsed) return error.kept
      const [only, ...others] = records
      if (!only) throw error
      if (others.length > 0) {
        for (const record of records.slice(0, -1)) add(await kept([record]))
        return kept(records.slice(-1))
      }
      if (isOfTheDatabase(error)) throw error
      wish.onFault?.(error)
      const counts = only.kind === 'service' ? { ...nothing, read: 1 } : { ...nothing }
      return {
        ...counts,
        beside: { ...nothing },
        skipped: [{ id: String(only.raw.id ?? only.place), words: 'The database could not keep it' }],
        warnings: [],
        would: [],
      }
    }
  }

  function add(more: Kept) {
    addCounts(services, more)
    addCounts(beside, more.beside)
    for (const { id, words } of more.skipped) skip(id, words)
    for (const { id, words } of more.warnings) warn(id, words)
    for (const one of more.would) wish.onWould?.(one)
  }
  function skip(id: string, reason: string) {
    if (summary.skipped.length < mostLines) summary.skipped.push({ id, reason })
  }
  function warn(id: string, message: string) {
    if (summary.warnings.length < mostLines) summary.warnings.push({ id, message })
  }
}

const nothing: Counts = { read: 0, created: 0, updated: 0, unchanged: 0 }

function addCounts(total: Counts, more: Counts) {
  total.read += more.read
  total.created += more.created
  total.updated += more.updated
  total.unchanged += more.unchanged
}

/** A full disk, a lost database, a table that is not there: no record's fault, and no other would fare better. The run stops, and goes on where it was next time. */
function isOfTheDatabase(error: unknown): boolean {
  if (isUnavailable(error) || error instanceof Refusal) return true
  for (let cause: unknown = error; cause instanceof Error; cause = cause.cause) {
    const { code } = cause as { code?: unknown }
    if (typeof code === 'string') return !/^(SQLITE_(CONSTRAINT|TOOBIG|MISMATCH|RANGE)|2[23]\d\d\d|54\d\d\d)/.test(code)
  }
  return false
}
