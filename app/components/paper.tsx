import type { ReactNode } from 'react'
import type { KeptBlock, ListItem, Run } from '#server/domain/documents/index.ts'
import { PaperLine, type PaperMark, type Place } from './paper-line.tsx'
import { PaperPicture } from './paper-picture.tsx'
import { PaperTable } from './paper-table.tsx'

export type { PaperMark } from './paper-line.tsx'

/** A block as the page of a document gives it: with its place in the draft, and its sentences by theirs. */
export type PaperBlock = KeptBlock & { readonly sentences: readonly Place[] }

/** Draws words that begin at this letter of the draft. */
export type DrawLine = (words: { readonly text: string; readonly runs: readonly Run[] }, at: number) => ReactNode

/**
 * A screenful of a draft as people read it. Each sentence is an element `s-<start>` that says between which letters of the draft
 * it stands (`data-start`, `data-end`); `marks` are passages that somebody spoke of. What is done with them is not its business.
 */
export function Paper({
  blocks,
  pictures,
  marks = [],
  afterBlock,
}: {
  blocks: readonly PaperBlock[]
  /** The path below which its pictures are. */
  pictures: string
  marks?: readonly PaperMark[]
  /** What stands behind a block, such as the way to say something about it. */
  afterBlock?: (block: PaperBlock) => ReactNode
}) {
  let above = 1
  return (
    <div className="paper">
      {blocks.map((kept) => {
        if (kept.block.type === 'heading') above = Math.min(kept.block.level + 1, above + 1, 6)
        const near = marks.filter(({ start, end }) => start <= kept.end && end >= kept.start)
        const line: DrawLine = ({ text, runs }, at) => (
          <PaperLine runs={runs} start={at} end={at + text.length} sentences={kept.sentences} marks={near} />
        )
        return (
          <div key={kept.position} id={`b-${kept.block.id}`} data-start={kept.start} data-end={kept.end}>
            <BlockWords kept={kept} pictures={pictures} level={above} line={line} />
            {afterBlock?.(kept)}
          </div>
        )
      })}
    </div>
  )
}

function BlockWords({
  kept: { block, start },
  pictures,
  level,
  line,
}: {
  kept: PaperBlock
  pictures: string
  level: number
  line: DrawLine
}) {
  switch (block.type) {
    case 'heading': {
      const Heading = `h${level}` as 'h2'
      return <Heading>{line(block, start)}</Heading>
    }
    case 'paragraph':
      return <p className="whitespace-pre-line">{line(block, start)}</p>
    case 'quote':
      return <blockquote className="whitespace-pre-line">{line(block, start)}</blockquote>
    case 'footnote':
      return (
        <p id={`note-${block.label}`} className="text-small">
          <strong>Note {block.label}</strong> {line(block, start)}
        </p>
      )
    case 'image':
      return <PaperPicture image={block} pictures={pictures} start={start} line={line} />
    case 'list':
      return (
        <Points
          isOrdered={block.ordered}
          first={block.start}
          items={placedItems(block.items, start).items}
          line={line}
        />
      )
    case 'table':
      return <PaperTable table={block} start={start} line={line} />
  }
}

type PlacedItem = { readonly words: ListItem; readonly start: number; readonly items: readonly PlacedItem[] }

/** Points with the letter at which each begins: the text of a list is a line for each, those within too. */
function placedItems(items: readonly ListItem[], from: number): { items: PlacedItem[]; end: number } {
  let at = from
  const all = items.map((words): PlacedItem => {
    const start = at
    const inner = placedItems(words.items ?? [], at + words.text.length + 1)
    at = inner.end
    return { words, start, items: inner.items }
  })
  return { items: all, end: at }
}

function Points({
  isOrdered,
  first,
  items,
  line,
}: {
  isOrdered: boolean
  first?: number | undefined
  items: readonly PlacedItem[]
  line: DrawLine
}) {
  const points = items.map(({ words, start, items: inner }) => (
    <li key={start}>
      {line(words, start)}
      {inner.length > 0 && <Points isOrdered={words.ordered ?? false} items={inner} line={line} />}
    </li>
  ))
  return isOrdered ? <ol start={first}>{points}</ol> : <ul>{points}</ul>
}
