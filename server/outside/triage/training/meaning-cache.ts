import { createHash } from 'node:crypto'
import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { loadMeaning, type Meaning, type MeaningsOf } from '../sentence-meaning.ts'

const dimensions = 512
const keyBytes = 16
const rowBytes = keyBytes + dimensions * 4

/** Meanings, kept on disk by a hash of the phrase (no words), so that training again is quick. */
export function cachedMeaning(file: string): MeaningsOf {
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
  const keyOf = (phrase: string) =>
    createHash('sha256')
      .update(phrase)
      .digest('hex')
      .slice(0, keyBytes * 2)
  return async (phrases) => {
    const unknown = [...new Set(phrases)].filter((phrase) => !known.has(keyOf(phrase)))
    if (unknown.length > 0) {
      encoder ??= loadMeaning()
      const meanings = await (await encoder)(unknown)
      for (const [at, meaning] of meanings.entries()) {
        const key = keyOf(unknown[at]!)
        known.set(key, meaning)
        const row = Buffer.from(meaning.buffer, meaning.byteOffset, meaning.byteLength)
        appendFileSync(file, Buffer.concat([Buffer.from(key, 'hex'), row]))
      }
    }
    return phrases.map((phrase) => known.get(keyOf(phrase))!)
  }
}
