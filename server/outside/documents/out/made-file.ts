import type { Block } from '#server/domain/documents/drafts/blocks.ts'
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
  readonly mark: Mark
}

/** The bytes of the file. Heavy for a long document: only ever called in a process of its own (see `make-file.ts`). */
export async function madeFile({ form, blocks, mark }: FileWish): Promise<Uint8Array> {
  if (form === 'docx') return docxOf(blocks, mark)
  if (form === 'pdf') return documentPdf(blocks, mark)
  return Buffer.from(htmlOf(blocks, mark))
}
