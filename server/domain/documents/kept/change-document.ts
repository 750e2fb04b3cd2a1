import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { documents } from '#db/schema/index.ts'
import { command } from '../../kernel/command.ts'
import { demand } from '../../kernel/policy.ts'
import { documentKind, documentTitle } from '../bringing/document-wish.ts'
import { mayBringDocuments } from '../policy.ts'
import { visibleDocument } from './documents.ts'

const input = z.object({
  documentId: z.string().max(60),
  title: documentTitle,
  kind: documentKind,
})

/** What a document is called, and what it is. Refuses: not-found, forbidden, invalid. */
export const changeDocument = command(input, async ({ tx, actor, record }, { documentId, title, kind }) => {
  const document = await visibleDocument(tx, actor, documentId)
  demand(mayBringDocuments(actor, document))
  await tx.update(documents).set({ title, kind }).where(eq(documents.id, documentId))
  await record({ name: 'document.changed', documentId })
})
