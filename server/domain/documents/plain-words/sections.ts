import type { PlacedBlock } from '../drafts/blocks.ts'
import { type ReadingAge, readingAge } from './reading-age.ts'

/** A part of a draft under one heading. `title` is empty before the first. */
export type Section = {
  readonly title: string
  readonly blocks: readonly PlacedBlock[]
  readonly age: ReadingAge | undefined
}

/** What the draft as a whole lacks. */
export type Missing = 'who-to-call'

/** How hard each part of a draft is to read. */
export function sectionsOf(blocks: readonly PlacedBlock[]): Section[] {
  const parts: { title: string; blocks: PlacedBlock[] }[] = []
  for (const block of blocks) {
    if (block.type === 'heading') parts.push({ title: block.text, blocks: [block] })
    else if (parts.length === 0) parts.push({ title: '', blocks: [block] })
    else parts.at(-1)?.blocks.push(block)
  }
  return parts.map((part) => ({ ...part, age: readingAge(proseOf(part.blocks)) }))
}

/** The reading age of a whole draft: sentences and points of lists, without headings, tables and notes. */
export const draftReadingAge = (blocks: readonly PlacedBlock[]): ReadingAge | undefined => readingAge(proseOf(blocks))

const proseOf = (blocks: readonly PlacedBlock[]): string =>
  blocks
    .filter(({ type }) => type === 'paragraph' || type === 'list' || type === 'quote')
    .map(({ text }) => text)
    .join('\n')

const telephone = /(?:\+44\s?|\b0)(?:\d[\s-]?){9,10}\b|\b(?:999|111|112)\b|\b116\s?\d{3}\b/
const callWords = /\b(call|ring|phone|telephone|tel|contact|text|helpline|e-?mail)\b/i

/** What a reader of this draft would look for and not find. */
export function missingFrom(blocks: readonly PlacedBlock[]): Missing[] {
  const text = blocks.map((block) => block.text).join('\n')
  const hasNumber = telephone.test(text)
  const hasMail = /\S+@\S+\.\S+/.test(text)
  return (hasNumber || hasMail) && callWords.test(text) ? [] : ['who-to-call']
}
