import { createReadStream, createWriteStream } from 'node:fs'
import { mkdtemp, open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { type Entry, openPromise } from 'yauzl'

/** A file of places that can be read from the beginning, and what has to be cleared away after it. */
export type PlaceFile = { readonly stream: Readable; readonly close: () => Promise<void> }

/** The file or address could not be read, in words for whoever runs the command. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile'
}

/** Opens a text file or a zip with one inside, from this machine or over HTTP. Throws UnreadableFile. */
export async function openPlaceFile(source: string): Promise<PlaceFile> {
  if (!/^https?:\/\//i.test(source)) return openLocal(source, async () => undefined)
  const folder = await mkdtemp(join(tmpdir(), 'waymark-places-'))
  const clear = () => rm(folder, { recursive: true, force: true })
  try {
    const file = join(folder, 'fetched')
    await fetchTo(source, file)
    return await openLocal(file, clear)
  } catch (error) {
    await clear()
    throw error
  }
}

async function fetchTo(address: string, file: string): Promise<void> {
  const answer = await fetch(address).catch((error: unknown) => {
    throw new UnreadableFile(`${address} did not answer (${said(error)})`)
  })
  if (!answer.ok || !answer.body) throw new UnreadableFile(`${address} answered ${answer.status}`)
  // On disk first: the list of what a zip holds stands at its end.
  await pipeline(Readable.fromWeb(answer.body as Parameters<typeof Readable.fromWeb>[0]), createWriteStream(file))
}

async function openLocal(file: string, clear: () => Promise<void>): Promise<PlaceFile> {
  if (!(await isZip(file))) return { stream: createReadStream(file), close: clear }
  try {
    return await openZipped(file, clear)
  } catch (error) {
    throw error instanceof UnreadableFile ? error : new UnreadableFile(`${file} is a broken zip (${said(error)})`)
  }
}

async function isZip(file: string): Promise<boolean> {
  const handle = await open(file).catch((error: unknown) => {
    throw new UnreadableFile(`${file} cannot be read (${said(error)})`)
  })
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(2), 0, 2, 0)
    return bytesRead === 2 && buffer.toString('latin1') === 'PK'
  } catch (error) {
    throw new UnreadableFile(`${file} cannot be read (${said(error)})`)
  } finally {
    await handle.close()
  }
}

/** The largest table in the zip: both publishers put notes and smaller tables beside it. */
async function openZipped(file: string, clear: () => Promise<void>): Promise<PlaceFile> {
  const zip = await openPromise(file, { autoClose: false, lazyEntries: true })
  let largest: Entry | undefined
  for await (const entry of zip.eachEntry()) {
    if (!/\.(csv|txt)$/i.test(entry.fileName) || /readme/i.test(entry.fileName)) continue
    if (!largest || entry.uncompressedSize > largest.uncompressedSize) largest = entry
  }
  if (!largest) {
    zip.close()
    throw new UnreadableFile(`${file} holds no table (.csv or .txt)`)
  }
  const stream = await zip.openReadStreamPromise(largest)
  return {
    stream,
    close: async () => {
      zip.close()
      await clear()
    },
  }
}

const said = (error: unknown): string => (error instanceof Error ? error.message : 'no reason given')
