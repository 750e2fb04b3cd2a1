import type { ReadDocument } from '#server/domain/documents/drafts/blocks.ts'
import { workApart } from './apart.ts'
import { limits } from './limits.ts'
import type { Pictures } from './reading.ts'
import { sayings, Unreadable } from './unreadable.ts'

/** A file that was brought, and what it was called. */
export type BroughtFile = { readonly name: string; readonly bytes: Uint8Array }

export type BringInOptions = {
  /** How long the reading may take, in milliseconds. */
  readonly timeoutMs?: number
  /** Only the words that stand for them, unless they are to be kept. */
  readonly pictures?: Pictures
  /** Told how many pages are read, of how many. */
  readonly onProgress?: (done: number, of: number) => void
  /** Told the most memory the process had, in megabytes. */
  readonly onMemory?: (megabytes: number) => void
}

/** Conversions wait for one another: two at once would leave nothing of two cores for the people who are here. */
let before: Promise<unknown> = Promise.resolve()

/** Brings a document in: reads it apart from the server, one at a time. Rejects with `Unreadable`, in words for the person who brought it. */
export function bringIn(file: BroughtFile, options: BringInOptions = {}): Promise<ReadDocument> {
  const turn = before.then(() => readApart(file, options))
  before = turn.catch(() => undefined)
  return turn
}

async function readApart(
  { name, bytes }: BroughtFile,
  { timeoutMs = limits.time, pictures = 'in-words', onProgress, onMemory }: BringInOptions,
): Promise<ReadDocument> {
  if (bytes.length > limits.file) throw new Unreadable(sayings.tooBig(limits.file / 2 ** 20))
  const told = await workApart({ kind: 'read', name, bytes, pictures }, { timeoutMs, onProgress })
  if (told.kind !== 'read') throw new Unreadable(sayings.broken)
  onMemory?.(told.megabytes)
  return told.document
}
