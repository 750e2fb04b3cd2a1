import { letterFeatures, signalFeatures, wordFeatures } from './features.ts'
import type { ReadSentence } from './signals.ts'

/** How much each kind of evidence counts beside the others. Zero leaves it out. */
export type Shares = { readonly words: number; readonly letters: number; readonly signals: number }

/** Evidence as numbers: places in a table of weights, and how strong each is. */
export type Vector = { readonly at: readonly number[]; readonly strength: readonly number[] }

const kinds = { words: wordFeatures, letters: letterFeatures, signals: signalFeatures } as const

/**
 * The evidence in sentences. Features share a table by their hash (no words of anybody are kept in a model); rare features count
 * more, and each kind is brought to its share however long the text is.
 */
export function vectorOf(sentences: readonly ReadSentence[], shares: Shares, rarity: ArrayLike<number>): Vector {
  const at: number[] = []
  const strength: number[] = []
  for (const kind of Object.keys(kinds) as (keyof typeof kinds)[]) {
    if (shares[kind] === 0) continue
    const from = at.length
    let squares = 0
    for (const place of placesOf(kind, sentences, rarity.length)) {
      const rare = rarity[place]!
      if (rare === 0) continue
      at.push(place)
      strength.push(rare)
      squares += rare * rare
    }
    const scale = squares === 0 ? 0 : shares[kind] / Math.sqrt(squares)
    for (let on = from; on < strength.length; on++) strength[on]! *= scale
  }
  return { at, strength }
}

/** The places of one kind of evidence in a table of so many. */
export function placesOf(kind: keyof Shares, sentences: readonly ReadSentence[], places: number): Set<number> {
  const found = new Set<number>()
  const seed = seeds[kind]
  const add = (feature: string, rest = '') => found.add(finished(hashed(rest, hashed(feature, seed))) % places)
  for (const sentence of sentences) kinds[kind](sentence, add)
  return found
}

const seeds: Readonly<Record<keyof Shares, number>> = { words: 0x811c9dc5, letters: 0x2f0b4c47, signals: 0x9e3779b9 }

/** FNV-1a, 32 bits: quick, the same everywhere, and nothing secret hangs on it. */
function hashed(feature: string, seed: number): number {
  let hash = seed
  for (let at = 0; at < feature.length; at++) hash = Math.imul(hash ^ feature.charCodeAt(at), 16777619)
  return hash
}

const finished = (hash: number): number => (hash ^ (hash >>> 15)) >>> 0
