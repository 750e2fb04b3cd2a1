import { diffArrays } from 'diff'
import { sentencesOf } from './sentences.ts'

/** A stretch of words that is the same in two drafts. */
export type Kept = { readonly before: number; readonly after: number; readonly length: number }

type Token = { readonly text: string; readonly start: number }

/** More words than this on one side, and a change is not looked at word by word. */
const mostWords = 6000

/**
 * What two texts have in common, in order. Sentences that each text has once hold the two together (a patience diff: quick on long
 * texts, and never thrown by sentences that come again and again); between them sentence by sentence, then word by word.
 */
export function keptWords(before: string, after: string): Kept[] {
  const old = sentenceTokens(before)
  const now = sentenceTokens(after)
  const kept: Kept[] = []
  let at = 0
  let to = 0
  const between = (end: number, until: number) => {
    for (const change of changesOf(old.slice(at, end), now.slice(to, until)))
      kept.push(...(change.same ? change.pairs : keptWithin(change.before, change.after)))
  }
  for (const [one, other] of anchors(old, now)) {
    between(one, other)
    kept.push({ before: old[one]!.start, after: now[other]!.start, length: old[one]!.text.length })
    at = one + 1
    to = other + 1
  }
  between(old.length, now.length)
  return joined(kept)
}

/** Sentences that stand once in each text, as many as keep their order. */
function anchors(old: readonly Token[], now: readonly Token[]): (readonly [number, number])[] {
  const places = onceIn(now)
  const pairs: [number, number][] = []
  for (const [text, at] of onceIn(old)) {
    const other = places.get(text)
    if (other !== undefined) pairs.push([at, other])
  }
  return longestRising(pairs)
}

function onceIn(tokens: readonly Token[]): Map<string, number> {
  const places = new Map<string, number>()
  const again = new Set<string>()
  tokens.forEach(({ text }, at) => {
    if (places.has(text)) again.add(text)
    places.set(text, at)
  })
  for (const text of again) places.delete(text)
  return places
}

/** The longest run of pairs whose second numbers rise as the first do. */
function longestRising(pairs: readonly (readonly [number, number])[]): (readonly [number, number])[] {
  const ends: number[] = []
  const previous: number[] = []
  pairs.forEach(([, value], at) => {
    let low = 0
    let high = ends.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (pairs[ends[middle]!]![1] < value) low = middle + 1
      else high = middle
    }
    previous[at] = ends[low - 1] ?? -1
    ends[low] = at
  })
  const run: (readonly [number, number])[] = []
  for (let at = ends.at(-1) ?? -1; at >= 0; at = previous[at]!) run.push(pairs[at]!)
  return run.reverse()
}

const sentenceTokens = (text: string): Token[] =>
  sentencesOf(text).map(({ start, text: words }) => ({ start, text: words }))

const wordTokens = (tokens: readonly Token[]): Token[] =>
  tokens.flatMap(({ text, start }) =>
    [...text.matchAll(/[\p{L}\p{N}’']+|[^\s\p{L}\p{N}]/gu)].map((match) => ({
      text: match[0],
      start: start + match.index,
    })),
  )

type Change =
  | { readonly same: true; readonly pairs: readonly Kept[] }
  | { readonly same: false; readonly before: readonly Token[]; readonly after: readonly Token[] }

function changesOf(old: readonly Token[], now: readonly Token[]): Change[] {
  const parts = diffArrays(
    old.map(({ text }) => text),
    now.map(({ text }) => text),
  )
  const changes: Change[] = []
  let at = 0
  let to = 0
  let gone: readonly Token[] = []
  let come: readonly Token[] = []
  const close = () => {
    if (gone.length > 0 || come.length > 0) changes.push({ same: false, before: gone, after: come })
    gone = []
    come = []
  }
  for (const { added, removed, value } of parts) {
    if (removed) {
      gone = [...gone, ...old.slice(at, at + value.length)]
      at += value.length
    } else if (added) {
      come = [...come, ...now.slice(to, to + value.length)]
      to += value.length
    } else {
      close()
      const pairs = value.map((text, step) => ({
        before: old[at + step]!.start,
        after: now[to + step]!.start,
        length: text.length,
      }))
      changes.push({ same: true, pairs })
      at += value.length
      to += value.length
    }
  }
  close()
  return changes
}

function keptWithin(gone: readonly Token[], come: readonly Token[]): Kept[] {
  if (gone.length === 0 || come.length === 0) return []
  const old = wordTokens(gone)
  const now = wordTokens(come)
  if (old.length > mostWords || now.length > mostWords) return []
  return changesOf(old, now).flatMap((change) => (change.same ? change.pairs : []))
}

/** Neighbours that stand as far apart in both drafts are one stretch. */
function joined(kept: readonly Kept[]): Kept[] {
  const whole: Kept[] = []
  for (const next of kept) {
    const last = whole.at(-1)
    const gap = last ? next.before - last.before - last.length : -1
    if (last && gap >= 0 && gap <= 2 && next.after - last.after - last.length === gap)
      whole[whole.length - 1] = { ...last, length: next.before + next.length - last.before }
    else whole.push(next)
  }
  return whole
}
