import { fork } from 'node:child_process'
import { setPriority } from 'node:os'
import { fileURLToPath } from 'node:url'
import type { ReadDocument } from '#server/domain/documents/drafts/blocks.ts'
import { limits } from './limits.ts'
import { processEntry } from './process-entry.ts'
import { sayings, Unreadable } from './unreadable.ts'

/** What the reading process is asked. */
export type ToReader = { readonly name: string; readonly bytes: Uint8Array }

/** What it tells. `megabytes` is the most memory it had. */
export type FromReader =
  | { readonly kind: 'progress'; readonly done: number; readonly of: number }
  | { readonly kind: 'read'; readonly document: ReadDocument; readonly megabytes: number }
  | { readonly kind: 'unreadable'; readonly words: string }
  | { readonly kind: 'stumbled'; readonly mistake: string }

export type BringInOptions = {
  /** How long the reading may take, in milliseconds. */
  readonly timeoutMs?: number
  /** Told how many pages are read, of how many. */
  readonly onProgress?: (done: number, of: number) => void
  /** Told the most memory the process had, in megabytes. */
  readonly onMemory?: (megabytes: number) => void
}

/** Conversions wait for one another: two at once would leave nothing of two cores for the people who are here. */
let before: Promise<unknown> = Promise.resolve()

/**
 * Brings a document in: reads it in a process of its own, of low priority, with limits on memory and time, so that no file can stall
 * the server or bring it down. Rejects with `Unreadable`, in words for the person who brought it.
 */
export function bringIn(file: ToReader, options: BringInOptions = {}): Promise<ReadDocument> {
  const turn = before.then(() => readApart(file, options))
  before = turn.catch(() => undefined)
  return turn
}

async function readApart({ name, bytes }: ToReader, options: BringInOptions): Promise<ReadDocument> {
  if (bytes.length > limits.file) throw new Unreadable(sayings.tooBig(limits.file / 2 ** 20))
  const entry = await processEntry()
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(entry), [], {
      // Secrets of the server are none of its business.
      env: { NODE_ENV: process.env.NODE_ENV },
      execArgv: [`--max-old-space-size=${limits.heapMegabytes}`, '--max-semi-space-size=16', '--stack-size=2000'],
      // A library's chatter must neither fill a pipe nor reach the log with somebody's words.
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      serialization: 'advanced',
    })
    const finish = (settle: () => void) => {
      clearTimeout(timer)
      child.removeAllListeners()
      child.on('error', () => undefined)
      child.kill('SIGKILL')
      settle()
    }
    const refuse = (words: string) => finish(() => reject(new Unreadable(words)))
    const timer = setTimeout(() => refuse(sayings.tooLong), options.timeoutMs ?? limits.time)
    child.on('message', (message: FromReader) => {
      if (message.kind === 'progress') options.onProgress?.(message.done, message.of)
      else if (message.kind === 'unreadable') refuse(message.words)
      else if (message.kind === 'stumbled') refuse(sayings.broken)
      else {
        options.onMemory?.(message.megabytes)
        finish(() => resolve(message.document))
      }
    })
    child.on('error', () => refuse(sayings.tooHeavy))
    child.on('exit', () => refuse(sayings.tooHeavy))
    if (child.pid) lowerPriority(child.pid)
    child.send({ name, bytes } satisfies ToReader)
  })
}

function lowerPriority(pid: number): void {
  try {
    setPriority(pid, 10)
  } catch {
    // Some hosts forbid it; then it reads at ordinary priority.
  }
}
