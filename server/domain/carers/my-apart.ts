import { asc, eq } from 'drizzle-orm'
import { z } from 'zod'
import { apartWishes } from '#db/schema/index.ts'
import { query } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { isCarer } from './carers.ts'
import { mayKeepCaring, mayNameApart } from './policy.ts'

/** Whom this member named to be kept apart from, in the words they chose, and when. Never whether there is such an account. Refuses: forbidden. */
export const myApart = query(z.object({}), async ({ db, actor }) => {
  demand(mayKeepCaring(actor))
  const named = await db
    .select({ id: apartWishes.id, how: apartWishes.how, label: apartWishes.label, namedAt: apartWishes.namedAt })
    .from(apartWishes)
    .where(eq(apartWishes.memberId, actor.id))
    .orderBy(asc(apartWishes.namedAt), asc(apartWishes.id))
  return { named, mayName: mayNameApart(actor, { isCarer: await isCarer(db, actor.id), named: named.length }) }
})
