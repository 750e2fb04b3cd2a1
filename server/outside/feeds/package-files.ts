import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { promisify } from 'node:util'
import { fromBuffer, type ZipFile } from 'yauzl'
import { wholeOf } from './json-document.ts'
import { Unreadable } from './reaching.ts'

/** A file of a data package: its name, and its bytes when they are asked for. */
export type PackageFile = { readonly name: string; readonly bytes: () => Promise<Buffer> }

const mostFiles = 500
/** Bytes: a zip of a few kilobytes can unfold to fill a disk. */
const largestFile = 300_000_000
const largestPackage = 1_000_000_000

/** The tables in a folder. */
export async function folderFiles(folder: string): Promise<readonly PackageFile[]> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => isTable(name)).slice(0, mostFiles)
  return names.map((name) => ({
    name: basename(name),
    bytes: async () => {
      const path = join(folder, name)
      if ((await stat(path)).size > largestFile) throw new Unreadable(`${name} is too large`)
      return readFile(path)
    },
  }))
}

/** The tables in a zip file. */
export async function zipFiles(zip: Buffer): Promise<readonly PackageFile[]> {
  const open = promisify<Buffer, { lazyEntries: boolean }, ZipFile>(fromBuffer)
  const file = await open(zip, { lazyEntries: true }).catch((error: Error) => {
    throw new Unreadable(`The zip file cannot be opened: ${error.message}`)
  })
  const found = new Map<string, Buffer>()
  let total = 0
  await new Promise<void>((keep, fail) => {
    const broken = (error: Error) =>
      fail(error instanceof Unreadable ? error : new Unreadable(`The zip file is broken: ${error.message}`))
    file.on('error', broken)
    file.on('end', () => keep())
    file.on('entry', (entry) => {
      if (!isTable(entry.fileName) || found.size >= mostFiles) return file.readEntry()
      total += entry.uncompressedSize
      if (entry.uncompressedSize > largestFile || total > largestPackage)
        return broken(new Unreadable('The zip file unfolds to more than we read'))
      file.openReadStream(entry, (error, stream) => {
        if (error) return broken(error)
        wholeOf(stream, largestFile).then((bytes) => {
          found.set(basename(entry.fileName), bytes)
          file.readEntry()
        }, broken)
      })
    })
    file.readEntry()
  })
  return [...found].map(([name, bytes]) => ({ name, bytes: async () => bytes }))
}

const isTable = (name: string): boolean => /\.(csv|json)$/i.test(name) && !/(^|[\\/])(\.|__MACOSX)/.test(name)
