import type { Block } from '#server/domain/documents/drafts/blocks.ts'

/** The bytes of a picture by the name that its block has it under as yet; nothing when it is not in the file, or too large. */
export type PictureSource = (name: string) => Uint8Array | undefined

/** What one of the readers found in a file, before the whole is mended, given a title, and its pictures made anew. */
export type Found = {
  readonly blocks: readonly Block[]
  readonly title: string
  readonly warnings: readonly string[]
  readonly pictureSource?: PictureSource
}
