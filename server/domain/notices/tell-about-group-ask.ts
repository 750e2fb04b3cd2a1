import { z } from 'zod'
import { command } from '../kernel/command.ts'
import { demand, mayActForTheHouse } from '../kernel/policy.ts'
import { giveNotices } from './give-notices.ts'
import { coordinators } from './who-listens.ts'

/** Tells the coordinators that somebody wishes for a group we do not have. Refuses: forbidden. */
export const tellAboutGroupAsk = command(z.object({ askId: z.string() }), async (ctx, { askId }) => {
  demand(mayActForTheHouse(ctx.actor))
  await giveNotices(ctx, await coordinators(ctx), { kind: 'group-asked', onceKey: `group-asked:${askId}` })
})
