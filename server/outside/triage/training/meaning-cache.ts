import { createHash } from 'node:crypto'
import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { loadMeaning, type Meaning } from '../sentence-meaning.ts'

const dimensions = 512
const keyBytes = 16
const rowBytes = keyBytes + dimensions * 4

/** Meanings, kept on disk by a hash of the passage (no words), so that training again is quick. */
export function cachedMeaning(file: string): (passage: string) => Promise<Meaning> {
  const known = new Map<string, Meaning>()
  if (existsSync(file)) {
    const bytes = readFileSync(file)
    for (let at = 0; at + rowBytes <= bytes.length; at += rowBytes)
      known.set(
        bytes.toString('hex', at, at + keyBytes),
        new Float32Array(bytes.buffer.slice(bytes.byteOffset + at + keyBytes, bytes.byteOffset + at + rowBytes)),
      )
  } else mkdirSync(dirname(file), { recursive: true })
  let encoder: ReturnType<typeof loadMeaning> | undefined
  return async (passage) => {
    const key = createHash('sha256').update(passage).digest().subarray(0, keyBytes)
    const there = known.get(key.toString('hex'))
    if (there) return there
    encoder ??= loadMeaning()
    const meaning = await (await encoder)(passage)
    known.set(key.toString('hex'), meaning)
    appendFileSync(file, Buffer.concat([key, Buffer.from(meaning.buffer, meaning.byteOffset, meaning.byteLength)]))
    return meaning
  }
}
