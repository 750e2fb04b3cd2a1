import type { Block, PlacedBlock } from './blocks.ts'

/** Where a block's words stand in the text of its draft. */
export type BlockPlace = { readonly id: string; readonly start: number; readonly end: number }

/** The words of a draft as one text, and where each block stands in it: what positions of annotations count in. */
export type DraftText = { readonly text: string; readonly places: readonly BlockPlace[] }

const between = '\n\n'

/** The words of a draft as one text. */
export function draftText(blocks: readonly PlacedBlock[]): DraftText {
  const places: BlockPlace[] = []
  let text = ''
  for (const { id, text: words } of blocks) {
    if (text !== '') text += between
    places.push({ id, start: text.length, end: text.length + words.length })
    text += words
  }
  return { text, places }
}

/** The block in which a place of a draft's text lies. */
export function blockAt({ places }: DraftText, at: number): BlockPlace | undefined {
  let low = 0
  let high = places.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (places[middle]!.start <= at) low = middle
    else high = middle - 1
  }
  return places[low]
}

/** A draft of blocks that have just been brought in. */
export const placed = (blocks: readonly Block[], newId: () => string): PlacedBlock[] =>
  blocks.map((block) => ({ ...block, id: newId() }))
