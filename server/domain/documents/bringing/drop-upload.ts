import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { documentUploads } from '#db/schema/index.ts'
import { command } from '../../kernel/command.ts'
import { conflict } from '../../kernel/refusal.ts'
import { forgetBytes, forgetPictures, visibleUpload } from './uploads.ts'

/** What was brought is not wanted after all: its words and pictures go. Refuses: not-found, forbidden, conflict when it is a draft. */
export const dropUpload = command(z.object({ uploadId: z.string().max(60) }), async (ctx, { uploadId }) => {
  const { upload, workspace } = await visibleUpload(ctx.tx, ctx.actor, uploadId)
  if (upload.draftId !== null) throw conflict('This has become a draft already')
  await forgetBytes(ctx, uploadId)
  await forgetPictures(ctx, [uploadId])
  await ctx.tx
    .update(documentUploads)
    .set({ reading: null, droppedAt: ctx.now })
    .where(eq(documentUploads.id, uploadId))
  await ctx.record({ name: 'document.dropped', workspaceId: workspace.id, uploadId })
})
