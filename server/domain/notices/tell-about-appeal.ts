import { z } from 'zod'
import { command } from '../kernel/command.ts'
import { demand, mayActForTheHouse } from '../kernel/policy.ts'
import { openAppealOf, tellWhoAnswers } from './appeal-waiting.ts'

/** Tells those who may answer that somebody has appealed or complained. Nobody it is against. Refuses: forbidden. */
export const tellAboutAppeal = command(z.object({ appealId: z.string() }), async (ctx, { appealId }) => {
  demand(mayActForTheHouse(ctx.actor))
  const appeal = await openAppealOf(ctx, appealId)
  if (appeal) await tellWhoAnswers(ctx, appeal, `appeal:${appealId}`)
})
