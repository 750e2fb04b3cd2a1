import type { Picture } from './pictures.ts'

/** A stretch of words in one style. A paragraph's runs, put together, are its `text`, letter for letter. */
export type Run = {
  readonly text: string
  readonly bold?: true
  readonly italic?: true
  /** Where a link leads: http, https, mailto, tel, or a place in the document (`#…`). Nothing else gets this far. */
  readonly href?: string
  /** The label of the footnote that this run, such as `[1]`, points at. */
  readonly note?: string
}

/** Words, plain and with their styles. */
export type Words = { readonly text: string; readonly runs: readonly Run[] }

/** One point of a list; `ordered` and `items` are there when it holds a list of its own. */
export type ListItem = Words & { readonly ordered?: boolean; readonly items?: readonly ListItem[] }

/** A cell of a table. `columns` and `rows` say over how many it reaches, when over more than one. */
export type Cell = Words & { readonly header?: true; readonly columns?: number; readonly rows?: number }

export type Heading = Words & { readonly type: 'heading'; readonly level: number }
export type Paragraph = Words & { readonly type: 'paragraph' }
export type Quote = Words & { readonly type: 'quote' }
/** `text` is every item on a line of its own, nested ones too. */
export type List = {
  readonly type: 'list'
  readonly text: string
  readonly ordered: boolean
  /** The number an ordered list begins with, when that is not 1. */
  readonly start?: number
  readonly items: readonly ListItem[]
}
/** `text` is each row on a line, its cells parted by tabs. */
export type Table = {
  readonly type: 'table'
  readonly text: string
  readonly rows: readonly (readonly Cell[])[]
  readonly caption?: string
}
/**
 * A picture that stood here. `text` and `alt` are the words that stand for it; empty when somebody must still write them. `picture`
 * is the hash of the kept picture, shown so many CSS pixels wide and high; not there where only its words are kept.
 */
export type Image = {
  readonly type: 'image'
  readonly text: string
  readonly alt: string
  readonly picture?: string
  readonly width?: number
  readonly height?: number
}
/** `label` is the number or sign that the words above carry in their `note` run. */
export type Footnote = Words & { readonly type: 'footnote'; readonly label: string }

/** A piece of a document: what a person reads in one go, comments on, and finds again in the next draft. */
export type Block = Heading | Paragraph | Quote | List | Table | Image | Footnote

/** A block in a draft. The id stays with the block through later drafts as long as the passage does. */
export type PlacedBlock = Block & { readonly id: string }

/** A document that was brought in: its title, its blocks in reading order, and what a person should know of how that went. */
export type ReadDocument = {
  readonly title: string
  readonly blocks: readonly Block[]
  readonly warnings: readonly string[]
  /** Each once, and only where they were asked for. */
  readonly pictures?: readonly Picture[]
}

/** Words without styles. */
export const plain = (text: string): Words => ({ text, runs: text === '' ? [] : [{ text }] })

/** Puts runs together to words, joining neighbours in the same style. */
export function wordsOf(runs: readonly Run[]): Words {
  const joined: Run[] = []
  for (const run of runs) {
    if (run.text === '') continue
    const last = joined.at(-1)
    if (last && isSameStyle(last, run)) joined[joined.length - 1] = { ...last, text: last.text + run.text }
    else joined.push(run)
  }
  return { text: joined.map(({ text }) => text).join(''), runs: joined }
}

const isSameStyle = (one: Run, other: Run): boolean =>
  one.bold === other.bold && one.italic === other.italic && one.href === other.href && one.note === other.note

/** Makes a list block, with its plain text. */
export const listOf = (ordered: boolean, items: readonly ListItem[], start = 1): List => ({
  type: 'list',
  text: items.flatMap(linesOfItem).join('\n'),
  ordered,
  ...(ordered && start !== 1 ? { start } : {}),
  items,
})

const linesOfItem = (item: ListItem): string[] => [item.text, ...(item.items ?? []).flatMap(linesOfItem)]

/** Makes a table block, with its plain text. */
export const tableOf = (rows: readonly (readonly Cell[])[], caption?: string): Table => ({
  type: 'table',
  text: rows.map((row) => row.map(({ text }) => text.replaceAll('\n', ' ')).join('\t')).join('\n'),
  rows,
  ...(caption ? { caption } : {}),
})
