import type { Block } from './blocks.ts'
import { type Sentence, sentencesOf } from './sentences.ts'

/** The sentences of a block, counted in its text. Each cell of a table and each point of a list begins anew. */
export function sentencesOfBlock({ type, text }: Block): Sentence[] {
  if (type !== 'table') return sentencesOf(text)
  let start = 0
  // Tabs part cells, and are no end of a sentence elsewhere.
  return text.split(/[\t\n]/).flatMap((cell) => {
    const from = start
    start += cell.length + 1
    return sentencesOf(cell).map((each) => ({ ...each, start: from + each.start, end: from + each.end }))
  })
}
