import type { ActorServices } from '#server/services.ts'
import { bringIn } from './bring-in.ts'
import { Unreadable } from './unreadable.ts'

/** How often somebody who waits is told how far the reading is, in milliseconds. */
const tellEvery = 1000

/** Reads what somebody handed over, in a process of its own, and keeps what came of it. Nothing happens when that was done before. */
export async function readUpload(house: ActorServices, uploadId: string): Promise<void> {
  const { documents } = house.queries
  const upload = await documents.uploadToRead({ uploadId })
  if (upload === null) return
  const pieces: Buffer[] = []
  for (let position = 0; ; position++) {
    const piece = await documents.pieceToRead({ uploadId, position })
    if (piece === null) break
    pieces.push(Buffer.from(piece, 'base64'))
  }
  const { noteReading, endReading } = house.commands.documents
  let told = 0
  let telling: Promise<unknown> = Promise.resolve()
  try {
    const document = await bringIn(
      { name: upload.name, bytes: Buffer.concat(pieces) },
      {
        pictures: 'kept',
        onProgress: (done, of) => {
          if (Date.now() - told < tellEvery) return
          told = Date.now()
          telling = telling.then(() => noteReading({ uploadId, done, of }))
        },
      },
    )
    await telling
    await endReading({ uploadId, document, unreadable: null })
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    await endReading({ uploadId, document: null, unreadable: error.message })
  }
}
