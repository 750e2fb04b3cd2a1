import { z } from 'zod'
import { serviceTries } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { mayKeepServices } from './policy.ts'
import { visibleService } from './visible-service.ts'

export const HowItWent = z.enum(['helped', 'a-little', 'not-for-me', 'could-not-get-in'], 'Choose how it went')

/** "I tried it": a member says how it went; the newest word counts. Counted with others, never shown with who. Refuses: forbidden, not-found, invalid. */
export const sayHowItWent = command(
  z.object({ serviceId: z.string().max(60), how: HowItWent }),
  async (ctx, { serviceId, how }) => {
    demand(mayKeepServices(ctx.actor))
    const { id } = await visibleService(ctx.tx, ctx.actor, serviceId)
    const said = { how, triedAt: ctx.now }
    await ctx.tx
      .insert(serviceTries)
      .values({ serviceId: id, memberId: ctx.actor.id, ...said })
      .onConflictDoUpdate({ target: [serviceTries.serviceId, serviceTries.memberId], set: said })
  },
)
