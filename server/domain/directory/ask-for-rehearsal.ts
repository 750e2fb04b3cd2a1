import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { directoryRuns, directoryUploadParts, directoryUploads } from '#db/schema/index.ts'
import { type Context, command } from '../kernel/command.ts'
import { base64Length, piecesOf } from '../kernel/pieces.ts'
import { demand } from '../kernel/policy.ts'
import { invalid } from '../kernel/refusal.ts'
import { feedAt } from './feeds.ts'
import { mayKeepDirectory } from './policy.ts'

/** How large a file may be that somebody hands over on a page, in bytes. Larger ones go by the command line. */
export const largestUpload = 20_000_000

const input = z.object({
  address: z.string().trim().max(2000).default(''),
  /** A file, its bytes in base64. */
  file: z.object({ name: z.string().min(1).max(200), bytes: z.string().min(1) }).nullish(),
})

/**
 * An editor names an address or hands over a file. We read it in a dry run first, which says what would change and changes
 * no service. Refuses: forbidden, invalid.
 */
export const askForRehearsal = command(input, async (ctx, { address, file }) => {
  demand(mayKeepDirectory(ctx.actor))
  const { tx, now, newId, actor } = ctx
  if (file && file.bytes.length > base64Length(largestUpload))
    throw invalid({ file: [`This file is too large: we take up to ${largestUpload / 1_000_000} MB here`] })
  if (!file && !z.url({ protocol: /^https?$/ }).safeParse(address).success)
    throw invalid({ address: ['Choose a file, or give an address like https://feed.example.org'] })
  const feed = await feedAt(ctx, {
    address: file ? `file:${plainName(file.name)}` : address.replace(/\/+(services\/*)?$/, ''),
  })
  if (file) await keepUpload(ctx, feed.id, file)
  const runId = newId()
  await tx.insert(directoryRuns).values({
    id: runId,
    feedId: feed.id,
    startedAt: now,
    startedBy: actor.id,
    isRehearsal: true,
    isWhole: false,
    seenAt: now,
  })
  await ctx.record({ name: 'directory-run.asked', feedId: feed.id, runId })
  return { runId }
})

/** The same file under the same name is the same feed, whatever it is packed in. */
const plainName = (name: string): string => name.replace(/(\.(json|csv|zip|gz|ndjson|jsonl))+$/i, '')

/** A later file of the same name takes the place of the one before. All of it is kept at once, or nothing is. */
async function keepUpload(
  { tx, now, newId, actor, digest }: Context,
  feedId: string,
  file: { name: string; bytes: string },
) {
  const [before] = await tx.select().from(directoryUploads).where(eq(directoryUploads.feedId, feedId))
  if (before) {
    await tx.delete(directoryUploadParts).where(eq(directoryUploadParts.uploadId, before.id))
    await tx.delete(directoryUploads).where(eq(directoryUploads.id, before.id))
  }
  const uploadId = newId()
  await tx
    .insert(directoryUploads)
    .values({ id: uploadId, feedId, name: file.name, digest: digest(file.bytes), keptAt: now, keptBy: actor.id })
  for (const [position, bytes] of piecesOf(file.bytes).entries())
    await tx.insert(directoryUploadParts).values({ uploadId, position, bytes })
}
