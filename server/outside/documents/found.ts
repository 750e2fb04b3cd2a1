import type { Block } from '#server/domain/documents/drafts/blocks.ts'

/** Dots that a reader has decoded already: three or four bytes each, or one bit. */
export type Dots = {
  readonly data: Uint8ClampedArray | Uint8Array
  readonly width: number
  readonly height: number
  readonly channels: 1 | 3 | 4
}

/** A picture by the name that its block has it under as yet, as a file or decoded; nothing when it is not there, or too large. */
export type PictureSource = (name: string) => Uint8Array | Dots | undefined

/** What one of the readers found in a file, before the whole is mended, given a title, and its pictures made anew. */
export type Found = {
  readonly blocks: readonly Block[]
  readonly title: string
  readonly warnings: readonly string[]
  readonly pictureSource?: PictureSource
}
