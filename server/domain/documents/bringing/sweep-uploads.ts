import { and, inArray, isNull, lt } from 'drizzle-orm'
import { z } from 'zod'
import { documentUploadParts, documentUploads } from '#db/schema/index.ts'
import { command } from '../../kernel/command.ts'
import { demand, mayActForTheHouse } from '../../kernel/policy.ts'
import { day } from '../../kernel/time.ts'
import { forgetPictures } from './uploads.ts'

/** So long may a paper wait for somebody to look at what was read, in milliseconds. */
const waitsFor = 30 * day
const atOnce = 20

/** What was brought and never became a draft goes after thirty days. A few at a time. Only for the house itself. Refuses: forbidden. */
export const sweepUploads = command(z.object({}), async ({ actor, tx, now }) => {
  demand(mayActForTheHouse(actor))
  const old = await tx
    .select({ id: documentUploads.id })
    .from(documentUploads)
    .where(and(lt(documentUploads.keptAt, now - waitsFor), isNull(documentUploads.draftId)))
    .limit(atOnce)
  const ids = old.map(({ id }) => id)
  if (ids.length === 0) return { swept: 0 }
  await tx.delete(documentUploadParts).where(inArray(documentUploadParts.uploadId, ids))
  await forgetPictures({ tx }, ids)
  await tx.delete(documentUploads).where(inArray(documentUploads.id, ids))
  return { swept: ids.length }
})
