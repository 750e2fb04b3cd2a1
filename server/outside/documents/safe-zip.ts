import { crc32 } from 'node:zlib'
import { unzipSync } from 'fflate'
import type { PictureSource } from './found.ts'
import { limits } from './limits.ts'
import { sayings, Unreadable } from './unreadable.ts'

/** The parts of a packed document that were asked for, by name. */
export type Parts = Readonly<Record<string, Uint8Array>>

type Entry = { readonly name: string; readonly size: number; readonly checksum: number; readonly isLocked: boolean }

/** The list of parts at the end of a zip, read without unpacking anything. */
export function entriesOf(zip: Uint8Array): readonly Entry[] {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength)
  const end = endOfList(view)
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  // Counts and places of 0xFFFF… belong to zips above 4 GB, which no document needs.
  if (count === 0xffff || at === 0xffffffff) throw new Unreadable(sayings.bomb)
  if (count > limits.parts) throw new Unreadable(sayings.bomb)
  const entries: Entry[] = []
  const names = new TextDecoder()
  for (let entry = 0; entry < count; entry++) {
    if (at + 46 > zip.length || view.getUint32(at, true) !== 0x02014b50) throw new Unreadable(sayings.broken)
    const nameLength = view.getUint16(at + 28, true)
    entries.push({
      name: names.decode(zip.subarray(at + 46, at + 46 + nameLength)),
      size: view.getUint32(at + 24, true),
      checksum: view.getUint32(at + 16, true),
      isLocked: (view.getUint16(at + 8, true) & 1) === 1,
    })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

function endOfList(view: DataView): number {
  const first = Math.max(0, view.byteLength - 22 - 0xffff)
  for (let at = view.byteLength - 22; at >= first; at--) if (view.getUint32(at, true) === 0x06054b50) return at
  throw new Unreadable(sayings.broken)
}

/**
 * Unpacks the parts that are wanted, never more than they said they are, never more than a document needs. Refuses names that
 * reach outside, locked parts, bombs by size, by ratio and by count, and parts that are not what they were when packed.
 */
export function partsOf(zip: Uint8Array, isWanted: (name: string) => boolean): Parts {
  const entries = new Map<string, Entry>()
  let declared = 0
  for (const entry of entriesOf(zip)) {
    if (/(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[a-z]:|\0/i.test(entry.name)) throw new Unreadable(sayings.strangeNames)
    if (entry.isLocked) throw new Unreadable(sayings.password)
    declared += entry.size
    if (declared > limits.declared) throw new Unreadable(sayings.bomb)
    if (entries.has(entry.name)) throw new Unreadable(sayings.broken)
    entries.set(entry.name, entry)
  }
  let unpacked = 0
  const filter = ({ name, size, originalSize }: { name: string; size: number; originalSize: number }) => {
    if (!isWanted(name)) return false
    unpacked += originalSize
    const isBomb = originalSize > limits.ratioFrom && originalSize > size * limits.ratio
    if (isBomb || unpacked > limits.unpacked) throw new Unreadable(sayings.bomb)
    return true
  }
  const parts = unpack(zip, filter)
  for (const [name, part] of Object.entries(parts)) {
    const entry = entries.get(name)
    if (!entry || part.length !== entry.size || crc32(part) !== entry.checksum) throw new Unreadable(sayings.broken)
  }
  return parts
}

/** The pictures of a packed document, each unpacked only when it is asked for; nothing for one that is too large or is not what the list says. */
export function picturesIn(zip: Uint8Array, named: (source: string) => string): PictureSource {
  const entries = new Map(entriesOf(zip).map((entry) => [entry.name, entry]))
  return (source) => {
    const wanted = named(source)
    const entry = entries.get(wanted)
    if (!entry || entry.size === 0 || entry.size > limits.picture) return undefined
    const part = unpack(zip, ({ name, originalSize }) => name === wanted && originalSize === entry.size)[wanted]
    return part && part.length === entry.size && crc32(part) === entry.checksum ? part : undefined
  }
}

function unpack(zip: Uint8Array, filter: NonNullable<Parameters<typeof unzipSync>[1]>['filter']): Parts {
  try {
    return unzipSync(zip, filter ? { filter } : {})
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable(sayings.broken)
  }
}
