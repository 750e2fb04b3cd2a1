import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { documents } from '#db/schema/index.ts'
import { command } from '../../kernel/command.ts'
import { demand } from '../../kernel/policy.ts'
import { mayBringDocuments } from '../policy.ts'
import { visibleDocument } from './documents.ts'

/** A document that was put away is worked on again. Refuses: not-found, forbidden. */
export const takeUpDocument = command(
  z.object({ documentId: z.string().max(60) }),
  async ({ tx, actor, record }, { documentId }) => {
    const document = await visibleDocument(tx, actor, documentId)
    demand(mayBringDocuments(actor, document))
    if (document.putAwayAt === null) return
    await tx.update(documents).set({ putAwayAt: null }).where(eq(documents.id, documentId))
    await record({ name: 'document.taken-up', documentId })
  },
)
