import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { documentUploads } from '#db/schema/index.ts'
import { command } from '../../kernel/command.ts'
import { demand, mayActForTheHouse } from '../../kernel/policy.ts'

const pages = z.number().int().min(0).max(1_000_000)

/** How far the reading of a file is. Only for the house itself. Refuses: forbidden. */
export const noteReading = command(
  z.object({ uploadId: z.string().max(60), done: pages, of: pages }),
  async ({ actor, tx }, { uploadId, done, of }) => {
    demand(mayActForTheHouse(actor))
    await tx
      .update(documentUploads)
      .set({ done, of })
      .where(and(eq(documentUploads.id, uploadId), isNull(documentUploads.readAt)))
  },
)
