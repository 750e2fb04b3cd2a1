import { diffArrays, diffWordsWithSpace } from 'diff'
import type { Block, PlacedBlock } from './blocks.ts'

/** A stretch of words that was kept, put in, or taken out. */
export type WordChange = { readonly text: string; readonly change: 'same' | 'added' | 'removed' }

/** One line of two drafts side by side. `words` is the change inline, word by word. */
export type ComparedBlock<Before extends Block = Block, After extends Block = Block> = {
  readonly change: 'same' | 'changed' | 'added' | 'removed'
  readonly before?: Before
  readonly after?: After
  readonly words: readonly WordChange[]
}

/** Two drafts side by side, in the order of both: equal blocks beside each other, alike ones as one that changed. */
export function compareDrafts<Before extends Block, After extends Block>(
  before: readonly Before[],
  after: readonly After[],
): ComparedBlock<Before, After>[] {
  const [old, now] = [before.map(keyOf), after.map(keyOf)]
  const parts = diffArrays(old, now, { maxEditLength: mostEdits }) ?? allOther(old, now)
  const rows: ComparedBlock<Before, After>[] = []
  let at = 0
  let to = 0
  let gone: Before[] = []
  let come: After[] = []
  const close = () => {
    rows.push(...paired(gone, come))
    gone = []
    come = []
  }
  for (const { added, removed, value } of parts) {
    const count = value.length
    if (removed) gone.push(...before.slice(at, at + count))
    else if (added) come.push(...after.slice(to, to + count))
    else {
      close()
      for (let step = 0; step < count; step++) rows.push(same(before[at + step]!, after[to + step]!))
    }
    if (!added) at += count
    if (!removed) to += count
  }
  close()
  return rows
}

/** More blocks than this taken out or put in, and they are two documents: looking for what they share would keep the server for seconds. */
const mostEdits = 1500

const allOther = (old: string[], now: string[]) => [
  { value: old, removed: true, added: false, count: old.length },
  { value: now, removed: false, added: true, count: now.length },
]

/** The change between two texts, word by word. */
export function compareWords(before: string, after: string): WordChange[] {
  return diffWordsWithSpace(before, after).map(({ value, added, removed }) => ({
    text: value,
    change: added ? 'added' : removed ? 'removed' : 'same',
  }))
}

/** The blocks of a new draft with the ids of the blocks they came from, so that what points at a block still does. */
export function withCarriedIds(
  before: readonly PlacedBlock[],
  after: readonly Block[],
  newId: () => string,
): PlacedBlock[] {
  return compareDrafts(before, after).flatMap(({ before: from, after: block }) =>
    block ? [{ ...block, id: from?.id ?? newId() }] : [],
  )
}

const keyOf = (block: Block): string =>
  `${block.type}${block.type === 'heading' ? block.level : block.type === 'image' ? (block.picture ?? '') : ''}:${block.text}`

const same = <Before extends Block, After extends Block>(
  before: Before,
  after: After,
): ComparedBlock<Before, After> => ({
  change: 'same',
  before,
  after,
  words: [{ text: after.text, change: 'same' }],
})

/** Pairs what was taken out with what was put in, in order, so that the likeness is greatest. */
function paired<Before extends Block, After extends Block>(
  gone: readonly Before[],
  come: readonly After[],
): ComparedBlock<Before, After>[] {
  const removed = (block: Before): ComparedBlock<Before, After> => ({
    change: 'removed',
    before: block,
    words: [{ text: block.text, change: 'removed' }],
  })
  const added = (block: After): ComparedBlock<Before, After> => ({
    change: 'added',
    after: block,
    words: [{ text: block.text, change: 'added' }],
  })
  // Beyond this many a pairing would take longer than a reader waits, and helps nobody who compares two different documents.
  if (gone.length * come.length > 250_000) return [...gone.map(removed), ...come.map(added)]
  const old = gone.map(({ text }) => wordsIn(text))
  const now = come.map(({ text }) => wordsIn(text))
  const likeness = old.map((words) => now.map((others) => alikeness(words, others)))
  const best = Array.from({ length: gone.length + 1 }, () => new Float64Array(come.length + 1))
  for (let i = gone.length - 1; i >= 0; i--)
    for (let j = come.length - 1; j >= 0; j--)
      best[i]![j] = Math.max(best[i + 1]![j]!, best[i]![j + 1]!, likeness[i]![j]! + best[i + 1]![j + 1]!)
  const rows: ComparedBlock<Before, After>[] = []
  let i = 0
  let j = 0
  while (i < gone.length || j < come.length) {
    if (i === gone.length) rows.push(added(come[j++]!))
    else if (j === come.length) rows.push(removed(gone[i++]!))
    else if (likeness[i]![j]! > 0 && best[i]![j] === likeness[i]![j]! + best[i + 1]![j + 1]!) {
      const from = gone[i++]!
      const into = come[j++]!
      rows.push({ change: 'changed', before: from, after: into, words: compareWords(from.text, into.text) })
    } else if (best[i]![j] === best[i + 1]![j]) rows.push(removed(gone[i++]!))
    else rows.push(added(come[j++]!))
  }
  return rows
}

const wordsIn = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])

/** From 0.4, what part of their words two texts share; below, nothing. */
function alikeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size === 0 || other.size === 0) return 0
  let shared = 0
  for (const word of one) if (other.has(word)) shared++
  const share = (2 * shared) / (one.size + other.size)
  return share >= 0.4 ? share : 0
}
