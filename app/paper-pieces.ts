import type { PaperBlock } from '#server/outside/pdf.ts'

/** A heading of a paper. */
export const heading = (words: string, level: 2 | 3 = 2): PaperBlock => ({ kind: 'heading', level, words })
/** A paragraph. */
export const words = (text: string): PaperBlock => ({ kind: 'words', words: text })
/** Points, each on a line. */
export const list = (items: readonly string[]): PaperBlock => ({ kind: 'list', items })
/** Text as it was typed, a paragraph a piece. */
export const paragraphs = (text: string): PaperBlock[] =>
  text
    .split(/\n\s*\n/)
    .filter((one) => one.trim() !== '')
    .map((one) => words(one.trim()))
/** What stands under a heading; nothing at all when there is nothing to say. */
export const section = (title: string, blocks: readonly PaperBlock[], level: 2 | 3 = 2): PaperBlock[] =>
  blocks.length === 0 ? [] : [heading(title, level), ...blocks]
/** A heading with points; nothing at all when there are none. */
export const listed = (title: string, items: readonly string[], level: 2 | 3 = 2): PaperBlock[] =>
  section(title, items.length === 0 ? [] : [list(items)], level)
