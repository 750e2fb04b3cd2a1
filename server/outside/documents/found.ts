import type { Block } from '#server/domain/documents/drafts/blocks.ts'

/** What one of the readers found in a file, before the whole is mended and given a title. */
export type Found = { readonly blocks: readonly Block[]; readonly title: string; readonly warnings: readonly string[] }
