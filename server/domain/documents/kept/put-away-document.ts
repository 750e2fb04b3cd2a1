import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { documents, rounds } from '#db/schema/index.ts'
import { command } from '../../kernel/command.ts'
import { demand } from '../../kernel/policy.ts'
import { conflict } from '../../kernel/refusal.ts'
import { mayBringDocuments } from '../policy.ts'
import { visibleDocument } from './documents.ts'

/** A document is worked on no more; it can still be read. Refuses: not-found, forbidden, conflict while a round is open. */
export const putAwayDocument = command(
  z.object({ documentId: z.string().max(60) }),
  async ({ tx, now, actor, record }, { documentId }) => {
    const document = await visibleDocument(tx, actor, documentId)
    demand(mayBringDocuments(actor, document))
    const [open] = await tx
      .select({ id: rounds.id })
      .from(rounds)
      .where(and(eq(rounds.documentId, documentId), isNull(rounds.closedAt)))
    if (open) throw conflict('People are reading this now. End the round first')
    if (document.putAwayAt !== null) return
    await tx.update(documents).set({ putAwayAt: now }).where(eq(documents.id, documentId))
    await record({ name: 'document.put-away', documentId })
  },
)
