import type { FromReader, ToReader } from './bring-in.ts'
import { readDocument } from './reading.ts'
import { Unreadable } from './unreadable.ts'

// The process in which one document is read. It is asked once, answers once, and ends. It knows no database and no secrets.
const tell = (message: FromReader) =>
  new Promise<void>((told) => {
    process.send?.(message, () => told())
  })

process.once('message', async ({ bytes, name }: ToReader) => {
  try {
    const document = await readDocument(bytes, name, (done, of) => void tell({ kind: 'progress', done, of }))
    await tell({ kind: 'read', document, megabytes: Math.round(process.resourceUsage().maxRSS / 1024) })
  } catch (error) {
    if (error instanceof Unreadable) await tell({ kind: 'unreadable', words: error.message })
    // Only the kind of mistake: its words could hold somebody's document.
    else await tell({ kind: 'stumbled', mistake: error instanceof Error ? error.name : 'unknown' })
  }
  process.exit(0)
})
