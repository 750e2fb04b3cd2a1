import {
  type Block,
  type Cell,
  type Image,
  type ListItem,
  listOf,
  type Run,
  tableOf,
  type Words,
  wordsOf,
} from '#server/domain/documents/drafts/blocks.ts'
import { limits } from './limits.ts'
import { sayings, Unreadable } from './unreadable.ts'

/** What the words that come next are. */
export type Kind = { readonly type: 'paragraph' | 'quote' } | { readonly type: 'heading'; readonly level: number }

/** Gathers runs into blocks, in reading order. Pictures inside a sentence come after it. */
export class Gathering {
  readonly blocks: Block[] = []
  #runs: Run[] = []
  #pictures: Block[] = []

  add(run: Run): void {
    this.#runs.push(run)
  }

  /** `picture` is the name by which the reader of this file finds its bytes. */
  picture(alt: string, { picture, width }: Pick<Image, 'picture' | 'width'> = {}): void {
    const words = alt.replace(/\s+/g, ' ').trim()
    const found = picture ? { picture, ...(width ? { width } : {}) } : {}
    this.#pictures.push({ type: 'image', text: words, alt: words, ...found })
  }

  put(...blocks: readonly Block[]): void {
    this.blocks.push(...blocks)
    if (this.blocks.length > limits.blocks) throw new Unreadable(sayings.tooHeavy)
  }

  /** Ends the block that is being gathered. */
  end(kind: Kind = { type: 'paragraph' }): void {
    const runs = this.#runs
    const pictures = this.#pictures
    this.#runs = []
    this.#pictures = []
    for (const words of paragraphsOf(runs)) {
      // A heading in two lines is one heading.
      if (kind.type === 'heading') this.put({ type: 'heading', level: kind.level, ...inOneLine(words) })
      else this.put({ type: kind.type, ...words })
    }
    this.put(...pictures)
  }
}

const inOneLine = ({ runs }: Words): Words =>
  wordsOf(runs.map((run) => ({ ...run, text: run.text.replace(/ *\n */g, ' ') })))

/** Runs as paragraphs: blanks joined, ends trimmed, a new paragraph wherever two line breaks stand together. */
export function paragraphsOf(runs: readonly Run[]): Words[] {
  const paragraphs: Run[][] = [[]]
  for (const run of runs) {
    const [first = '', ...others] = run.text.split(/[ \t]*\n[ \t]*(?:\n[ \t]*)+/)
    paragraphs.at(-1)?.push({ ...run, text: first })
    for (const other of others) paragraphs.push([{ ...run, text: other }])
  }
  return paragraphs
    .flatMap(splitOverRuns)
    .map(trimmed)
    .filter(({ text }) => text !== '')
}

/** Two line breaks may stand in two runs. */
function splitOverRuns(runs: readonly Run[]): Run[][] {
  const parts: Run[][] = [[]]
  let endsLine = false
  for (const run of runs) {
    if (endsLine && /^\s*\n/.test(run.text)) parts.push([])
    parts.at(-1)?.push(run)
    if (run.text.trim() !== '' || run.text.includes('\n')) endsLine = /\n\s*$/.test(run.text)
  }
  return parts
}

function trimmed(runs: readonly Run[]): Words {
  const kept: Run[] = []
  let before = '\n'
  for (const run of runs) {
    let text = run.text.replace(/[ \t]+/g, ' ').replace(/ ?\n ?/g, '\n')
    if (/\s$/.test(before)) text = text.replace(/^ +/, '')
    if (before === '\n') text = text.replace(/^\s+/, '')
    if (text === '') continue
    if (text.startsWith('\n')) dropLastBlank(kept)
    before = kept.length === 0 && text.trim() === '' ? '\n' : text.slice(-1)
    kept.push({ ...run, text })
  }
  while (kept.length > 0) {
    const last = kept[kept.length - 1]!
    const text = last.text.replace(/\s+$/, '')
    if (text !== '') {
      kept[kept.length - 1] = { ...last, text }
      break
    }
    kept.pop()
  }
  return wordsOf(kept)
}

function dropLastBlank(runs: Run[]): void {
  const last = runs.at(-1)
  if (last) runs[runs.length - 1] = { ...last, text: last.text.replace(/ $/, '') }
}

/** Blocks put together to the words of one list item, cell or note; what cannot stand inside is left for after it. */
export function folded(blocks: readonly Block[]): {
  words: Words
  items: ListItem[]
  ordered: boolean
  after: Block[]
} {
  const runs: Run[] = []
  const items: ListItem[] = []
  const after: Block[] = []
  let ordered: boolean | undefined
  for (const block of blocks) {
    if (block.type === 'list') {
      ordered ??= block.ordered
      items.push(...block.items)
    } else if (block.type === 'image' || block.type === 'table' || block.type === 'footnote') after.push(block)
    else {
      if (runs.length > 0) runs.push({ text: '\n' })
      runs.push(...block.runs)
    }
  }
  return { words: wordsOf(runs), items, ordered: ordered ?? false, after }
}

/** A list item of blocks. */
export function itemOf(blocks: readonly Block[]): { item: ListItem; after: Block[] } {
  const { words, items, ordered, after } = folded(blocks)
  return { item: items.length > 0 ? { ...words, ordered, items } : words, after }
}

export type RawCell = {
  readonly blocks: readonly Block[]
  readonly isHeader: boolean
  readonly columns: number
  readonly rows: number
}

/** A table of cells; or, when a table was only used to put things side by side, what was in it. */
export function blocksOfTable(raw: readonly (readonly RawCell[])[], caption: string, isLayout: boolean): Block[] {
  const rows = raw.filter((row) => row.some(({ blocks }) => blocks.length > 0))
  const cells = rows.flat()
  if (cells.length > limits.cells) throw new Unreadable(sayings.hugeTable(limits.cells))
  const everything = cells.flatMap(({ blocks }) => blocks)
  const isNested = everything.some(({ type }) => type === 'table')
  const isPage = cells.some(
    ({ isHeader, blocks }) => !isHeader && blocks.length > 1 && blocks.some(({ type }) => type === 'heading'),
  )
  const captioned: Block[] = caption === '' ? [] : [{ type: 'paragraph', text: caption, runs: [{ text: caption }] }]
  if (isLayout || cells.length <= 1 || isNested || isPage) return [...captioned, ...everything]
  const after: Block[] = []
  const made = rows.map((row) =>
    row.map(({ blocks, isHeader, columns, rows: reach }): Cell => {
      const { words, items, after: pictures } = folded(blocks)
      after.push(...pictures)
      const { runs } = items.length > 0 ? listOf(false, items).items.reduce(withItem, words) : words
      const spans = { ...(columns > 1 ? { columns } : {}), ...(reach > 1 ? { rows: reach } : {}) }
      return { ...wordsOf(runs), ...(isHeader ? { header: true as const } : {}), ...spans }
    }),
  )
  return [tableOf(made, caption), ...after]
}

function withItem(words: Words, item: ListItem): Words {
  const own = words.runs.length > 0 ? [{ text: '\n' }] : []
  return (item.items ?? []).reduce(withItem, wordsOf([...words.runs, ...own, ...item.runs]))
}
