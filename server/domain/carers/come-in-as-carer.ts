import { z } from 'zod'
import { carers } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { mayComeInAsCarer } from './policy.ts'
import { tellOf } from './tell-of-caring.ts'
import { audience, who } from './words.ts'

export const ComeInAsCarerInput = z.object({ who, audience })

/** A member says that they look after somebody, and in a word whom. Everything else can wait, and nobody sees it until they say so. Refuses: forbidden, invalid. */
export const comeInAsCarer = command(ComeInAsCarerInput, async (ctx, told) => {
  const { tx, actor, now } = ctx
  demand(mayComeInAsCarer(actor))
  const came = await tx
    .insert(carers)
    .values({ memberId: actor.id, cameInAt: now })
    .onConflictDoNothing()
    .returning({ memberId: carers.memberId })
  if (came.length > 0) await ctx.record({ name: 'carer.came-in', memberId: actor.id })
  return { caringId: await tellOf(ctx, told) }
})
