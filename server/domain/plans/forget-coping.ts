import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { copingChecks } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { mayEndOwn } from './policy.ts'
import { forgetSealed } from './sealed.ts'

/** A carer lets go of all their weekly checks, for good. Kept-out members too. Refuses: forbidden. */
export const forgetCoping = command(
  z.object({}),
  async (ctx) => {
    demand(mayEndOwn(ctx.actor))
    const gone = await ctx.tx
      .delete(copingChecks)
      .where(eq(copingChecks.memberId, ctx.actor.id))
      .returning({ id: copingChecks.id })
    await forgetSealed(
      ctx,
      gone.map(({ id }) => id),
    )
    await ctx.record({ name: 'coping.forgotten', memberId: ctx.actor.id })
  },
  { evenKeptOut: true },
)
