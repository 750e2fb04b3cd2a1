import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { directoryFeeds, directoryRuns, directoryUploadParts, directoryUploads } from '#db/schema/index.ts'
import { query } from '../kernel/command.ts'
import { demand, mayActForTheHouse } from '../kernel/policy.ts'

/** A run that somebody asked for, with its feed and the name of the file they handed over; null when it is over. Refuses: forbidden. */
export const runToRead = query(z.object({ runId: z.string() }), async ({ db, actor }, { runId }) => {
  demand(mayActForTheHouse(actor))
  const [found] = await db
    .select({ run: directoryRuns, feed: directoryFeeds, upload: directoryUploads })
    .from(directoryRuns)
    .innerJoin(directoryFeeds, eq(directoryFeeds.id, directoryRuns.feedId))
    .leftJoin(directoryUploads, eq(directoryUploads.feedId, directoryRuns.feedId))
    .where(and(eq(directoryRuns.id, runId), isNull(directoryRuns.finishedAt)))
  return found ?? null
})

/** A piece of a file that was handed over, in base64; null after the last. Refuses: forbidden. */
export const uploadPiece = query(
  z.object({ uploadId: z.string(), position: z.number().int().min(0) }),
  async ({ db, actor }, { uploadId, position }) => {
    demand(mayActForTheHouse(actor))
    const [piece] = await db
      .select({ bytes: directoryUploadParts.bytes })
      .from(directoryUploadParts)
      .where(and(eq(directoryUploadParts.uploadId, uploadId), eq(directoryUploadParts.position, position)))
    return piece?.bytes ?? null
  },
)
