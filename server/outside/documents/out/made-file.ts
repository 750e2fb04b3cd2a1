import type { Block } from '#server/domain/documents/drafts/blocks.ts'
import type { Picture } from '#server/domain/documents/drafts/pictures.ts'
import { albumOf } from './album.ts'
import { docxOf } from './docx.ts'
import { htmlOf, type Mark } from './html.ts'
import { documentPdf } from './pdf.ts'

/** The files a document is taken along as. */
export type FileForm = 'docx' | 'pdf' | 'html'
/** A document to make a file of. */
export type FileWish = {
  readonly kind: 'make'
  readonly form: FileForm
  readonly blocks: readonly Block[]
  /** The pictures that the blocks call by their hash; only words where one is not here. */
  readonly pictures?: readonly Picture[]
  readonly mark: Mark
}

/** The bytes of the file. Heavy for a long document: only ever called in a process of its own (see `make-file.ts`). */
export async function madeFile({ form, blocks, pictures = [], mark }: FileWish): Promise<Uint8Array> {
  const album = albumOf(pictures)
  if (form === 'docx') return docxOf(blocks, mark, album)
  if (form === 'pdf') return documentPdf(blocks, mark, album)
  return Buffer.from(htmlOf(blocks, mark, album))
}
