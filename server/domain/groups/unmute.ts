import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { mutes } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { MuteInput } from './mute.ts'
import { mayKeep } from './policy.ts'

/** A member wants to hear again, also of a group they have left. Refuses: forbidden. */
export const unmute = command(z.object(MuteInput.shape).omit({ for: true }), async (ctx, { kind, subjectId }) => {
  demand(mayKeep(ctx.actor))
  await ctx.tx
    .delete(mutes)
    .where(and(eq(mutes.memberId, ctx.actor.id), eq(mutes.kind, kind), eq(mutes.subjectId, subjectId)))
})
