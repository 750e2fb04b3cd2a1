import { z } from 'zod'
import { answeredAbout, giverOf } from '../involvement/index.ts'
import { command } from '../kernel/command.ts'
import { demand, mayActForTheHouse } from '../kernel/policy.ts'
import { giveNotices } from './give-notices.ts'

/** Tells people what became of their wish to take part, or of the hours they gave. Each once. Refuses: forbidden. */
export const tellAboutInvolvement = command(
  z.object({ what: z.enum(['wish', 'hours']), id: z.string() }),
  async (ctx, { what, id }) => {
    demand(mayActForTheHouse(ctx.actor))
    const giver = what === 'hours' ? await giverOf(ctx.tx, id) : null
    const people = what === 'hours' ? (giver === null ? [] : [giver]) : await answeredAbout(ctx.tx, id)
    await giveNotices(ctx, people, { kind: 'involvement-answered', onceKey: `involvement:${id}` })
  },
)
