import { Worker } from 'node:worker_threads'
import type { Verdict } from '#server/domain/safety/triage/verdict.ts'

/** What the worker is asked. */
export type ToWorker = { readonly id: number; readonly input: { readonly text: string; readonly context?: string } }

/** What the worker tells. */
export type FromWorker =
  | { readonly kind: 'ready' }
  | { readonly kind: 'verdict'; readonly id: number; readonly verdict: Verdict }
  | { readonly kind: 'stumbled'; readonly id: number; readonly mistake: string }

/** What a thread calls back. Each at most once a cause, and none after `end`. */
export type ThreadEars = {
  ready(): void
  verdict(id: number, verdict: Verdict): void
  stumbled(id: number, mistake: string): void
  died(): void
}

/** Of the heap; the encoder's own memory comes on top, about 250 MB together. */
const mostHeapMb = 160

/** A running worker thread, with the memory it may have. */
export function startThread(entry: URL, ears: ThreadEars) {
  const worker = new Worker(entry, {
    resourceLimits: { maxOldGenerationSizeMb: mostHeapMb, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 },
    // Secrets of the server are none of its business.
    env: { NODE_ENV: process.env.NODE_ENV },
    execArgv: [],
    stdout: true,
    stderr: true,
  })
  // Read and thrown away: a library's chatter must neither fill a pipe nor reach the log with somebody's words.
  worker.stdout.resume()
  worker.stderr.resume()
  let isOver = false
  const died = () => {
    if (isOver) return
    isOver = true
    ears.died()
  }
  worker.on('message', (message: FromWorker) => {
    if (isOver) return
    if (message.kind === 'ready') ears.ready()
    else if (message.kind === 'verdict') ears.verdict(message.id, message.verdict)
    else ears.stumbled(message.id, message.mistake)
  })
  worker.on('error', died)
  worker.on('exit', died)
  // The server may end while the worker thinks.
  worker.unref()
  return {
    ask: (question: ToWorker) => worker.postMessage(question),
    async end() {
      isOver = true
      await worker.terminate()
    },
  }
}
