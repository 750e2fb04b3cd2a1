import { fork } from 'node:child_process'
import { setPriority } from 'node:os'
import { fileURLToPath } from 'node:url'
import type { ReadDocument } from '#server/domain/documents/drafts/blocks.ts'
import type { Place, ToFind } from '#server/domain/review/index.ts'
import { limits } from './limits.ts'
import type { FileWish } from './out/made-file.ts'
import { processEntry } from './process-entry.ts'
import type { Pictures } from './reading.ts'
import { sayings, Unreadable } from './unreadable.ts'

/** What the process is asked: to read a file, to find comments again in a draft, or to make a file. */
export type Asked =
  | { readonly kind: 'read'; readonly name: string; readonly bytes: Uint8Array; readonly pictures: Pictures }
  | { readonly kind: 'find'; readonly toFind: ToFind }
  | FileWish

/** What it tells. `megabytes` is the most memory it had. */
export type Told =
  | { readonly kind: 'progress'; readonly done: number; readonly of: number }
  | { readonly kind: 'read'; readonly document: ReadDocument; readonly megabytes: number }
  | { readonly kind: 'found'; readonly places: readonly Place[] }
  | { readonly kind: 'made'; readonly bytes: Uint8Array }
  | { readonly kind: 'unreadable'; readonly words: string }
  | { readonly kind: 'stumbled'; readonly mistake: string }
/** What it tells in the end, when it went well. */
export type Finished = Extract<Told, { kind: 'read' | 'found' | 'made' }>

export type ApartOptions = {
  /** How long it may take, in milliseconds. */
  readonly timeoutMs?: number
  readonly onProgress?: ((done: number, of: number) => void) | undefined
}

/**
 * Works in a process of its own, of low priority, with limits on memory and time, so that no document can stall the server or bring it
 * down. Rejects with `Unreadable`, in words for people.
 */
export async function workApart(
  asked: Asked,
  { timeoutMs = limits.time, onProgress }: ApartOptions,
): Promise<Finished> {
  const entry = await processEntry(asked.kind === 'make' ? 'maker' : 'reader')
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
    const timer = setTimeout(() => refuse(sayings.tooLong), timeoutMs)
    child.on('message', (told: Told) => {
      if (told.kind === 'progress') onProgress?.(told.done, told.of)
      else if (told.kind === 'unreadable') refuse(told.words)
      else if (told.kind === 'stumbled') refuse(sayings.broken)
      else finish(() => resolve(told))
    })
    child.on('error', () => refuse(sayings.tooHeavy))
    child.on('exit', () => refuse(sayings.tooHeavy))
    if (child.pid) lowerPriority(child.pid)
    child.send(asked)
  })
}

function lowerPriority(pid: number): void {
  try {
    setPriority(pid, 10)
  } catch {
    // Some hosts forbid it; then it works at ordinary priority.
  }
}
