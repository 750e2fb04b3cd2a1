import {
  type Block,
  type Cell,
  type ListItem,
  listOf,
  type Run,
  tableOf,
  type Words,
  wordsOf,
} from '../documents/index.ts'

/** Words that take the place of a passage. Places are letters of the draft's text. */
export type WrittenIn = { readonly start: number; readonly end: number; readonly wording: string }
/** A block, and where it begins and ends in the draft's text. */
export type Standing = {
  readonly start: number
  readonly end: number
  readonly block: Block
}

/**
 * A draft with new words in the place of passages that do not overlap. What stands around a passage keeps its style and its links; a
 * passage over several blocks is replaced in the first. A block, a line of a list or a row that is left empty goes.
 */
export function writeIn(blocks: readonly Standing[], changes: readonly WrittenIn[]): Block[] {
  // From the end, so that places before stay what they are.
  const sorted = [...changes].sort((one, other) => other.start - one.start)
  return blocks.flatMap(({ start, end, block }) => {
    const touching = sorted.filter((change) => change.start < end && change.end > start)
    if (touching.length === 0) return [block]
    let changed: Block = block
    for (const change of touching) {
      // Where a passage begins before this block, its new words stand there already.
      const wording = change.start >= start ? change.wording : ''
      changed = replaced(changed, Math.max(0, change.start - start), Math.min(end, change.end) - start, wording)
    }
    return changed.text.trim() === '' ? [] : [changed]
  })
}

/** One block with new words between two of its letters. */
function replaced(block: Block, start: number, end: number, wording: string): Block {
  switch (block.type) {
    case 'image':
      return { ...block, ...{ text: cut(block.text, start, end, wording), alt: cut(block.alt, start, end, wording) } }
    case 'list': {
      const items = inItems(block.items, counting(start, end, wording))
      return { ...block, ...listOf(block.ordered, items, block.start) }
    }
    case 'table': {
      const count = counting(start, end, wording)
      const rows = block.rows
        .map((row) => row.map((cell): Cell => ({ ...cell, ...count(cell) })))
        .filter((row, at) => row.some(({ text }) => text !== '') || block.rows[at]?.every(({ text }) => text === ''))
      return { ...block, ...tableOf(rows, block.caption) }
    }
    default:
      return { ...block, ...inWords(block, start, end, wording) }
  }
}

/** Goes through the leaves of a block in the order of its text, in which one letter stands between each two. */
function counting(start: number, end: number, wording: string) {
  let at = 0
  let isWritten = false
  return (words: Words): Words => {
    const [from, to] = [at, at + words.text.length]
    at = to + 1
    if (to <= start || from >= end) return words
    const put = isWritten ? '' : wording
    isWritten = true
    return inWords(words, Math.max(0, start - from), Math.min(to, end) - from, put)
  }
}

function inItems(items: readonly ListItem[], count: (words: Words) => Words): ListItem[] {
  return items.flatMap((item) => {
    const words = count(item)
    const nested = item.items ? inItems(item.items, count) : undefined
    if (words.text.trim() === '' && item.text.trim() !== '' && (nested?.length ?? 0) === 0) return []
    const { items: _, ...own } = item
    return [{ ...own, ...words, ...(nested && nested.length > 0 ? { items: nested } : {}) }]
  })
}

/** Runs with new words between two letters, in the style of what stood there first. A link or a footnote does not go over to new words. */
function inWords({ runs }: Words, start: number, end: number, wording: string): Words {
  const made: Run[] = []
  let at = 0
  let isPut = false
  for (const run of runs) {
    const [from, to] = [at, at + run.text.length]
    at = to
    const before = run.text.slice(0, Math.max(0, start - from))
    const after = run.text.slice(Math.max(0, end - from))
    if (to <= start || from >= end) made.push(run)
    else {
      made.push({ ...run, text: before })
      if (!isPut)
        made.push({ text: wording, ...(run.bold ? { bold: true } : {}), ...(run.italic ? { italic: true } : {}) })
      isPut = true
      made.push({ ...run, text: after })
    }
  }
  return wordsOf(made)
}

const cut = (text: string, start: number, end: number, wording: string): string =>
  text.slice(0, start) + wording + text.slice(end)
