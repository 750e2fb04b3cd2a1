import { z } from 'zod'
import { answeredAbout, giverOf } from '../involvement/index.ts'
import { command } from '../kernel/command.ts'
import { demand, mayActForTheHouse } from '../kernel/policy.ts'
import { giveNotices } from './give-notices.ts'

/** Tells people what became of their wish to take part, or of the hours they gave: approved or not, and paid. Each once. Refuses: forbidden. */
export const tellAboutInvolvement = command(
  z.object({ what: z.enum(['wish', 'hours']), id: z.string() }),
  async (ctx, { what, id }) => {
    demand(mayActForTheHouse(ctx.actor))
    const kind = 'involvement-answered' as const
    if (what === 'wish')
      return giveNotices(ctx, await answeredAbout(ctx.tx, id), { kind, onceKey: `involvement:${id}` })
    const giver = await giverOf(ctx.tx, id)
    if (giver) await giveNotices(ctx, [giver.memberId], { kind, onceKey: `involvement:${id}:${giver.answer}` })
  },
)
