import { parentPort } from 'node:worker_threads'
import packedModel from './full-model.json' with { type: 'json' }
import { type PackedFullModel, unpackedModel } from './full-model.ts'
import { loadMeaning } from './sentence-meaning.ts'
import type { FromWorker, ToWorker } from './thread.ts'
import { createWeigher } from './weigher.ts'

// The thread in which the full tier thinks. It knows no database, no network and no files but its own weights.
const port = parentPort
if (!port) throw new Error('The triage worker runs in a thread')

const weigher = createWeigher(unpackedModel(packedModel as unknown as PackedFullModel), await loadMeaning())
const tell = (message: FromWorker) => port.postMessage(message)
// The first passage compiles the encoder, and takes longer than any after it.
await weigher.verdict({ text: 'Good morning all.' })

port.on('message', ({ id, input }: ToWorker) => {
  weigher.verdict(input).then(
    (verdict) => tell({ kind: 'verdict', id, verdict }),
    // Only the kind of mistake: its words could hold somebody's post.
    (error: unknown) => tell({ kind: 'stumbled', id, mistake: error instanceof Error ? error.name : 'unknown' }),
  )
})
tell({ kind: 'ready' })
