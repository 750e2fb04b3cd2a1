import {
  type Block,
  type ListItem,
  listOf,
  type Run,
  tableOf,
  wordsOf,
} from '#server/domain/documents/drafts/blocks.ts'
import { paragraphsOf } from '../gathering.ts'
import type { Draft, Point } from './drafts.ts'
import { endsEarly, runsOfLines, type Vocabulary } from './joining.ts'
import type { Line } from './lines.ts'

type Words = Extract<Draft, { kind: 'words' }>

/** Whether anything was left out as a table of contents. */
export type Finished = { readonly blocks: Block[]; readonly hasContents: boolean }

/** Turns drafts into blocks: headings by size and weight, lists by where their points stand, paragraphs over pages joined again. */
export function finished(drafts: readonly Draft[], vocabulary: Vocabulary): Finished {
  const { body, levelOf } = sizesOf(drafts)
  const notes = new Set(
    drafts.flatMap((draft) =>
      'lines' in draft ? runsOfLines(draft.lines, vocabulary).flatMap(({ note }) => note ?? []) : [],
    ),
  )
  const blocks: Block[] = []
  let points: Point[] = []
  let hasContents = false
  let before: Words | undefined
  const closeList = () => {
    if (points.length > 0) blocks.push(...listsOf(points))
    points = []
  }
  for (const draft of drafts) {
    if (draft.kind === 'item') {
      if (isContents(draft.lines)) {
        hasContents = true
        continue
      }
      const { words } = wordsIn(draft.lines, vocabulary)
      if (words.text !== '') points.push(pointOf(draft.marker, draft.indent, words))
      before = undefined
      continue
    }
    const last = points.at(-1)
    // A point that goes on over the page.
    if (draft.kind === 'words' && last && !draft.said && goesOnOver(last.item.text, draft, before, body)) {
      const { words } = wordsIn(draft.lines, vocabulary)
      points[points.length - 1] = { ...last, item: wordsOf([...last.item.runs, { text: ' ' }, ...words.runs]) }
      continue
    }
    closeList()
    if (draft.kind === 'block') {
      const table = blocks.at(-1)
      if (draft.block.type === 'table' && table?.type === 'table' && widthOf(table) === widthOf(draft.block))
        blocks[blocks.length - 1] = tableOf([...table.rows, ...withoutHead(draft.block.rows, table.rows)])
      else blocks.push(draft.block)
      before = undefined
      continue
    }
    if (draft.said === 'contents' || isContents(draft.lines)) {
      hasContents = true
      const title = blocks.at(-1)
      if (title && title.type !== 'list' && /^(table of )?contents:?$/i.test(title.text)) blocks.pop()
      continue
    }
    const level =
      typeof draft.said === 'number'
        ? draft.said
        : draft.said === undefined || draft.said === 'paragraph'
          ? levelOf(draft)
          : undefined
    const note = noteIn(draft, notes, body)
    if (note) blocks.push(footnoteOf(note, draft, vocabulary))
    else if (level !== undefined) {
      const runs = runsOfLines(draft.lines, vocabulary).map(({ bold: _, ...run }) => run)
      blocks.push({ type: 'heading', level, ...wordsOf(runs) })
    } else blocks.push(...paragraphs(draft, before, blocks, vocabulary))
    before = level === undefined && !note ? draft : before
  }
  closeList()
  return { blocks, hasContents }
}

const widthOf = (block: Extract<Block, { type: 'table' }>): number => Math.max(...block.rows.map((row) => row.length))

/** A table that goes on over the page repeats its head. */
const withoutHead = <Row extends readonly { text: string }[]>(
  rows: readonly Row[],
  before: readonly Row[],
): readonly Row[] => (rows[0]?.every(({ text }, at) => text === before[0]?.[at]?.text) ? rows.slice(1) : rows)

function paragraphs(draft: Words, before: Words | undefined, blocks: Block[], vocabulary: Vocabulary): Block[] {
  const type = draft.said === 'quote' ? ('quote' as const) : ('paragraph' as const)
  const last = blocks.at(-1)
  const lastLine = before?.lines.at(-1)
  const first = draft.lines[0]
  const isOver =
    last?.type === type &&
    lastLine &&
    first &&
    (first.page !== lastLine.page ||
      first.y > lastLine.y ||
      (lastLine.y - first.y < first.size * 1.6 && !endsEarly(lastLine, first, before?.right))) &&
    !/[.!?:]["”’)]*$/.test(last.text)
  if (
    isOver &&
    last.type === type &&
    /^[\p{Ll}(“‘"'\d]/u.test(first.text) &&
    Math.abs(first.size - lastLine.size) < 0.6
  ) {
    blocks.pop()
    return paragraphsOf(runsOfLines([...(before?.lines ?? []), ...draft.lines], vocabulary, undefined)).map(
      (words) => ({ type, ...words }),
    )
  }
  return paragraphsOf(runsOfLines(draft.lines, vocabulary, draft.right)).map((words) => ({ type, ...words }))
}

function wordsIn(lines: readonly Line[], vocabulary: Vocabulary) {
  return { words: wordsOf(trimmedRuns(runsOfLines(lines, vocabulary))) }
}

const trimmedRuns = (runs: readonly Run[]): Run[] =>
  paragraphsOf(runs).flatMap(({ runs: own }, at) => (at === 0 ? own : [{ text: '\n' }, ...own]))

function goesOnOver(text: string, draft: Words, _before: Words | undefined, body: number): boolean {
  const first = draft.lines[0]
  return (
    first !== undefined &&
    /^\p{Ll}/u.test(first.text) &&
    !/[.!?]$/.test(text) &&
    Math.abs(first.size - body) < body * 0.15
  )
}

const isContents = (lines: readonly Line[]): boolean => {
  const led = lines.filter(({ text }) => /(\.\s?){4,}\s*[\divxl]+$|_{4,}\s*\d+$/.test(text))
  return led.length > 0 && led.length >= lines.length * 0.5
}

/** A small paragraph that begins with a number which something above carries. */
function noteIn(draft: Words, notes: ReadonlySet<string>, body: number): { label: string } | undefined {
  if (draft.said === 'note') return { label: /^\s*[[(]?(\d{1,3}|[*†‡])/.exec(draft.lines[0]?.text ?? '')?.[1] ?? '' }
  const line = draft.lines[0]
  const label = /^[[(]?(\d{1,3}|[*†‡])[\])]?[.\s]?/.exec(line?.text ?? '')?.[1]
  return line && label && notes.has(label) && (line.size <= body * 0.95 || beginsRaised(line)) ? { label } : undefined
}

/** A small raised number at the beginning of a line, as in the notes at the foot of a page. */
const beginsRaised = ({ pieces: [first], size, y }: Line): boolean =>
  first !== undefined && first.size < size * 0.8 && first.y > y + size * 0.15

function footnoteOf({ label }: { label: string }, draft: Words, vocabulary: Vocabulary): Block {
  const runs = trimmedRuns(runsOfLines(draft.lines, vocabulary))
  const [first, ...others] = runs
  const rest = first ? first.text.replace(/^\s*[[(]?(\d{1,3}|[*†‡])[\])]?[.\s]*/, '') : ''
  const words = wordsOf(first ? [{ ...first, text: rest }, ...others] : [])
  return { type: 'footnote', label, ...wordsOf(trimmedRuns(words.runs)) }
}

function pointOf(marker: string, indent: number, words: ListItem): Point {
  const isOrdered = /[\da-z]/i.test(marker) && marker !== 'o'
  return { item: words, indent, isOrdered, start: Number.parseInt(marker.replace(/\D/g, ''), 10) || 1 }
}

/** Points as lists, nested by how far in they stand. */
function listsOf(points: readonly Point[]): Block[] {
  const blocks: Block[] = []
  for (let at = 0; at < points.length; ) {
    const { indent, isOrdered, start } = points[at]!
    let end = at + 1
    while (end < points.length && (points[end]!.indent > indent + 6 || points[end]!.isOrdered === isOrdered)) end++
    blocks.push(listOf(isOrdered, nested(points.slice(at, end)), isOrdered ? start : 1))
    at = end
  }
  return blocks
}

function nested(points: readonly Point[]): ListItem[] {
  const items: ListItem[] = []
  for (let at = 0; at < points.length; ) {
    const point = points[at]!
    let end = at + 1
    while (end < points.length && points[end]!.indent > point.indent + 6) end++
    const inner = points.slice(at + 1, end)
    items.push(inner.length > 0 ? { ...point.item, ordered: inner[0]!.isOrdered, items: nested(inner) } : point.item)
    at = end
  }
  return items
}

/** The size of most words, and from it which level of heading larger or heavier ones are. */
function sizesOf(drafts: readonly Draft[]): { body: number; levelOf: (draft: Words) => number | undefined } {
  const letters = new Map<number, number>()
  let bold = 0
  let all = 0
  for (const draft of drafts) {
    if (draft.kind === 'block') continue
    for (const { size, text, isBold } of draft.lines) {
      const rounded = Math.round(size * 2) / 2
      letters.set(rounded, (letters.get(rounded) ?? 0) + text.length)
      all += text.length
      if (isBold) bold += text.length
    }
  }
  const body = [...letters].sort((one, other) => other[1] - one[1])[0]?.[0] ?? 11
  const isBoldRare = bold < all * 0.3
  const isLarge = ({ lines }: Words) => {
    const size = lines[0]?.size ?? 0
    const length = lines.reduce((sum, { text }) => sum + text.length, 0)
    return size >= body * 1.14 && length <= 200 && lines.length <= 5 && lines.every((line) => line.size >= body * 1.1)
  }
  const isHeavy = ({ lines }: Words) => {
    const text = lines.map((line) => line.text).join(' ')
    return (
      isBoldRare &&
      lines.length <= 2 &&
      text.length <= 100 &&
      lines.every(({ isBold }) => isBold) &&
      !/[.,;:]$/.test(text) &&
      /\p{L}{2}/u.test(text)
    )
  }
  const candidates = drafts.filter(
    (draft): draft is Words => draft.kind === 'words' && /\p{L}/u.test(draft.lines.map(({ text }) => text).join('')),
  )
  const sizes = [
    ...new Set(candidates.filter((draft) => isLarge(draft)).map(({ lines }) => Math.round(lines[0]!.size))),
  ].sort((one, other) => other - one)
  const saidLevels = drafts.flatMap((draft) =>
    draft.kind === 'words' && typeof draft.said === 'number' ? [draft.said] : [],
  )
  return {
    body,
    levelOf(draft) {
      const text = draft.lines.map((line) => line.text).join(' ')
      if (!/\p{L}/u.test(text)) return undefined
      // Where the writer said what the headings are, only they are.
      if (saidLevels.length > 0) return undefined
      if (isLarge(draft))
        return Math.min(
          6,
          1 +
            Math.max(
              0,
              sizes.findIndex((size) => Math.abs(size - draft.lines[0]!.size) <= 0.6),
            ),
        )
      return isHeavy(draft) ? Math.min(6, sizes.length + 1) : undefined
    },
  }
}
