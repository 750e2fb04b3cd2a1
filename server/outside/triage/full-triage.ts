import type { Verdict } from '#server/domain/safety/triage/verdict.ts'
import { startThread } from './thread.ts'
import { workerEntry } from './worker-entry.ts'

/** The full tier. `context` is the post that the text answers, or the opening words of its thread. */
export type FullTriage = {
  /** A verdict, or a rejection when there will be none: then the text stays "not triaged", for people to look at. */
  assess(input: { readonly text: string; readonly context?: string }): Promise<Verdict>
  /** Somebody who may write is here: be ready when they have written. Costs nothing when the worker is up. */
  wake(): void
  close(): Promise<void>
}

export type FullTriageOptions = {
  /** The worker's file. Unless given: the built one, or one made from the sources in development. */
  readonly entry?: URL
  /** How long one text may take, in milliseconds. */
  readonly timeoutMs?: number
  /** How long the worker may take to start, and a text to have its turn, in milliseconds. */
  readonly patienceMs?: number
  /** Texts that may wait. More are refused at once. */
  readonly mostWaiting?: number
  /** The pause after the first crash in a row, in milliseconds; it doubles up to a minute. */
  readonly pauseMs?: number
  /** After how long without anybody who may write the worker gives its memory back, in milliseconds. */
  readonly sleepAfterMs?: number
  /** Told of each crash and of how many there were in a row. */
  readonly onCrash?: (inARow: number) => void
}

/** Why there is no verdict. Says nothing of the text. */
export class NotTriaged extends Error {
  override readonly name = 'NotTriaged'
}

type Call = {
  readonly id: number
  readonly input: { readonly text: string; readonly context?: string }
  readonly resolve: (verdict: Verdict) => void
  readonly reject: (reason: NotTriaged) => void
  timer: NodeJS.Timeout
}

const longestPause = 60_000

/**
 * Triage in a worker thread that can neither stall nor crash the server: a text that takes too long, a worker that throws, runs out
 * of memory or is killed cost a rejection and a new worker, never more. Crashes in a row are answered with longer and longer pauses.
 * The worker's memory is given back while nobody is here who could write, and taken again before they have written a word.
 */
export function createFullTriage(options: FullTriageOptions = {}): FullTriage {
  const { timeoutMs = 5000, patienceMs = 30_000, mostWaiting = 500, pauseMs = 1000, onCrash } = options
  const { sleepAfterMs = 15 * 60_000 } = options
  const waiting: Call[] = []
  let current: Call | undefined
  let thread: ReturnType<typeof startThread> | undefined
  let isReady = false
  let isClosed = false
  let crashes = 0
  let restingUntil: NodeJS.Timeout | undefined
  let nextId = 1

  let isStarting = false
  let neededAt = 0
  let watch: NodeJS.Timeout | undefined

  async function start() {
    isStarting = true
    try {
      const entry = options.entry ?? (await workerEntry())
      if (isClosed || thread) return
      thread = startThread(entry, { ready, verdict, stumbled, died })
      watch ??= setInterval(sleepIfAlone, sleepAfterMs / 4).unref()
    } catch {
      died()
    } finally {
      isStarting = false
    }
  }

  function wake() {
    neededAt = Date.now()
    if (!thread && !isStarting && !restingUntil && !isClosed) void start()
  }

  function sleepIfAlone() {
    if (!isReady || current || waiting.length > 0 || Date.now() - neededAt < sleepAfterMs) return
    clearInterval(watch)
    watch = undefined
    void thread?.end()
    thread = undefined
    isReady = false
  }

  function ready() {
    isReady = true
    next()
  }

  function next() {
    if (!isReady || current || !thread) return
    current = waiting.shift()
    if (!current) return
    clearTimeout(current.timer)
    current.timer = setTimeout(tooSlow, timeoutMs)
    thread.ask({ id: current.id, input: current.input })
  }

  function verdict(id: number, found: Verdict) {
    crashes = 0
    settle(id, (call) => call.resolve(found))
  }

  function stumbled(id: number, mistake: string) {
    settle(id, (call) => call.reject(new NotTriaged(`The triage worker stumbled (${mistake})`)))
  }

  function settle(id: number, how: (call: Call) => void) {
    if (current?.id !== id) return
    const call = current
    current = undefined
    clearTimeout(call.timer)
    how(call)
    next()
  }

  /** A worker that is stuck answers nothing, not even a request to stop: it is ended. */
  function tooSlow() {
    refuse(current, 'Triage took too long')
    current = undefined
    void thread?.end()
    restart()
  }

  function died() {
    refuse(current, 'The triage worker stopped')
    current = undefined
    restart()
  }

  function restart() {
    thread = undefined
    isReady = false
    crashes++
    onCrash?.(crashes)
    if (isClosed) return
    // After one crash the others need not suffer. After two in a row nobody should wait for a third.
    if (crashes === 1) return void start()
    for (const call of waiting.splice(0)) refuse(call, 'Triage is out of order')
    restingUntil = setTimeout(rested, Math.min(pauseMs * 2 ** (crashes - 2), longestPause))
    restingUntil.unref()
  }

  function rested() {
    restingUntil = undefined
    void start()
  }

  function refuse(call: Call | undefined, why: string) {
    if (!call) return
    clearTimeout(call.timer)
    call.reject(new NotTriaged(why))
  }

  return {
    wake,
    assess: (input) =>
      new Promise((resolve, reject) => {
        if (isClosed) return reject(new NotTriaged('Triage is closed'))
        if (restingUntil) return reject(new NotTriaged('Triage is out of order'))
        wake()
        if (waiting.length >= mostWaiting) return reject(new NotTriaged('Too many texts wait for triage'))
        const id = nextId++
        const timer = setTimeout(() => {
          const at = waiting.findIndex((call) => call.id === id)
          if (at >= 0) refuse(waiting.splice(at, 1)[0], 'Triage did not come round to it')
        }, patienceMs)
        waiting.push({
          id,
          input: { text: input.text, ...(input.context ? { context: input.context } : {}) },
          resolve,
          reject,
          timer,
        })
        next()
      }),
    async close() {
      isClosed = true
      clearTimeout(restingUntil)
      clearInterval(watch)
      for (const call of [current, ...waiting.splice(0)]) refuse(call, 'Triage is closed')
      current = undefined
      await thread?.end()
    },
  }
}

/** For hosts that have switched the full tier off: every text stays "not triaged". */
export const switchedOffTriage: FullTriage = {
  assess: () => Promise.reject(new NotTriaged('The full tier of triage is switched off')),
  wake: () => undefined,
  close: () => Promise.resolve(),
}
