import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { apartWishes, keptApart } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { notFound } from '../kernel/refusal.ts'
import { mayKeepCaring } from './policy.ts'

/** A carer takes back a name they gave. The answer is the same whether or not anybody was found. Refuses: not-found, forbidden. */
export const stopKeepingApart = command(z.object({ wishId: z.string() }), async ({ tx, actor, record }, { wishId }) => {
  demand(mayKeepCaring(actor))
  const mine = and(eq(apartWishes.id, wishId), eq(apartWishes.memberId, actor.id))
  const [wish] = await tx.select({ id: apartWishes.id }).from(apartWishes).where(mine)
  if (!wish) throw notFound('Name')
  const parted = await tx
    .delete(keptApart)
    .where(eq(keptApart.wishId, wishId))
    .returning({ otherId: keptApart.otherId, bothWays: keptApart.bothWays })
  await tx.delete(apartWishes).where(mine)
  for (const { otherId, bothWays } of parted)
    await record({ name: 'people.apart-ended', memberId: actor.id, otherId, bothWays })
})
