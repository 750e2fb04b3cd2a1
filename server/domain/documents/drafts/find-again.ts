import search from 'approx-string-match'
import { type Passage, passageOf } from './annotation.ts'
import { type Fresh, freshWords } from './fresh-words.ts'
import { type Kept, keptWords } from './kept-words.ts'

/** Where a passage of an earlier draft stands in a later one: as it was, in other words, or nowhere any more. */
export type FoundAgain =
  | { readonly fate: 'same' | 'moved' | 'changed'; readonly passage: Passage }
  | { readonly fate: 'gone' }

/** Less of a passage than this kept, and it is another passage. */
const leastKept = 0.55
/** Shorter passages than this are never looked for by likeness: too much is like them. */
const leastLetters = 24

/**
 * Gets ready to find passages of one draft in the next. What both drafts share tells where each passage went; only what is new in the
 * later draft is searched for passages that were moved, so that no comment lands on other words that happen to be the same.
 */
export function createFinder(before: string, after: string): (passage: Passage) => FoundAgain {
  const kept = keptWords(before, after)
  const fresh = freshWords(kept, after)

  /** Words that a draft has more than once are told apart only by what stands around them. */
  function isSure(found: FoundAgain, exact: string, start: number, end: number): boolean {
    if (found.fate === 'gone' || before.indexOf(exact) === before.lastIndexOf(exact)) return true
    const { start: at, end: ending } = found.passage.position
    const isTwice = before.startsWith(exact, end + 1) || before.startsWith(exact, start - 1 - exact.length)
    return contextScore(before, after, start, end, at, ending) >= (isTwice ? 0.9 : 0.5)
  }

  return ({ quote, position }) => {
    const start = whereInBefore(before, quote.exact, position.start)
    if (start === undefined) return { fate: 'gone' }
    const end = start + quote.exact.length
    const found = mapped(kept, before, after, start, end) ?? movedTo(before, after, fresh, start, end)
    return found && isSure(found, quote.exact, start, end) ? found : { fate: 'gone' }
  }
}

/** A passage's own position may have been counted in another copy of the draft: the words decide. */
function whereInBefore(before: string, exact: string, start: number): number | undefined {
  if (exact === '') return undefined
  if (before.startsWith(exact, start)) return start
  const only = before.indexOf(exact)
  return only !== -1 && before.indexOf(exact, only + 1) === -1 ? only : undefined
}

function mapped(
  kept: readonly Kept[],
  before: string,
  after: string,
  start: number,
  end: number,
): FoundAgain | undefined {
  let at = firstReaching(kept, start)
  let letters = 0
  let from: number | undefined
  let to = 0
  for (; at < kept.length && kept[at]!.before < end; at++) {
    const part = kept[at]!
    const left = Math.max(start, part.before)
    const right = Math.min(end, part.before + part.length)
    if (right <= left) continue
    letters += weight(before.slice(left, right))
    from ??= part.after + left - part.before
    to = part.after + right - part.before
  }
  const share = letters / Math.max(1, weight(before.slice(start, end)))
  if (from === undefined || share < leastKept || to - from > (end - start) * 1.7 + 25) return undefined
  const passage = passageOf(after, from, to)
  return { fate: passage.quote.exact === before.slice(start, end) ? 'same' : 'changed', passage }
}

function firstReaching(kept: readonly Kept[], start: number): number {
  let low = 0
  let high = kept.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (kept[middle]!.before + kept[middle]!.length <= start) low = middle + 1
    else high = middle
  }
  return low
}

/** Letters of words that say something: "of the" is kept in any rewriting. */
function weight(words: string): number {
  let sum = 0
  for (const [word] of words.matchAll(/[\p{L}\p{N}]+/gu)) sum += word.length > 3 ? word.length : 0.5
  return sum
}

function movedTo(before: string, after: string, fresh: Fresh, start: number, end: number): FoundAgain | undefined {
  const exact = before.slice(start, end)
  const places = occurrences(after, exact).filter((at) => fresh.holds(at, at + exact.length))
  const best = bestPlace(before, after, start, end, places)
  if (best !== undefined) return { fate: 'moved', passage: passageOf(after, best, best + exact.length) }
  if (places.length > 0 || exact.length < leastLetters) return undefined
  return alike(before, after, start, end, fresh)
}

function occurrences(text: string, exact: string): number[] {
  const places: number[] = []
  for (let at = text.indexOf(exact); at !== -1 && places.length < 200; at = text.indexOf(exact, at + 1)) places.push(at)
  return places
}

/** One of several only when what stands around it says so; one alone only when it is long, or stands among the same words. */
function bestPlace(
  before: string,
  after: string,
  start: number,
  end: number,
  places: readonly number[],
): number | undefined {
  const scored = places
    .map((at) => ({ at, score: contextScore(before, after, start, end, at, at + end - start) }))
    .sort((one, other) => other.score - one.score)
  const [first, second] = scored
  if (!first) return undefined
  const isLong = end - start >= leastLetters
  if (!second) return isLong || first.score >= 0.4 ? first.at : undefined
  return first.score >= 0.4 && first.score - second.score >= 0.2 ? first.at : undefined
}

function contextScore(before: string, after: string, start: number, end: number, at: number, ending: number): number {
  const reach = 32
  let same = 0
  let step = 1
  for (; step <= reach && start - step >= 0 && before[start - step] === after[at - step]; step++) same++
  for (step = 0; step < reach && end + step < before.length && before[end + step] === after[ending + step]; step++)
    same++
  return same / (2 * reach)
}

/**
 * The one stretch of new words that is most like the passage: when it is like enough, stands among the same words as before, and
 * nothing else is nearly as much like it.
 */
function alike(before: string, after: string, from: number, to: number, fresh: Fresh): FoundAgain | undefined {
  const exact = before.slice(from, to)
  const most = Math.min(60, Math.floor(exact.length * 0.25))
  const matches = fresh
    .likely(exact)
    .flatMap((stretch) =>
      search(after.slice(stretch.start, stretch.end), exact, most).map((match) => ({ ...match, from: stretch.start })),
    )
    .sort((one, other) => one.errors - other.errors)
  const [best] = matches
  if (!best) return undefined
  const start = best.from + best.start
  const end = best.from + best.end
  const rival = matches.find((match) => match.from + match.start >= end || match.from + match.end <= start)
  if (rival && rival.errors - best.errors < exact.length * 0.1) return undefined
  const around = contextScore(before, after, from, to, start, end)
  return around >= 0.3 ? { fate: 'changed', passage: passageOf(after, start, end) } : undefined
}
