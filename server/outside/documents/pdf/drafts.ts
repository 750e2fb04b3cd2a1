import type { Block, ListItem } from '#server/domain/documents/drafts/blocks.ts'
import type { Line } from './lines.ts'

/** A block in the making: lines that belong together, or something that is whole already. */
export type Draft =
  | {
      readonly kind: 'words'
      readonly lines: readonly Line[]
      /** How far lines could go; undefined when every line was broken by its width. */
      readonly right: number | undefined
      /** What the writer said it is. */
      readonly said?: number | 'quote' | 'note' | 'contents' | 'paragraph'
    }
  | { readonly kind: 'item'; readonly lines: readonly Line[]; readonly marker: string; readonly indent: number }
  | { readonly kind: 'block'; readonly block: Block; readonly page: number }

/** A list item while its depth is still known only by where it stands. */
export type Point = {
  readonly item: ListItem
  readonly indent: number
  readonly isOrdered: boolean
  readonly start: number
}
