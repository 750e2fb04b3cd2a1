import { asc, eq } from 'drizzle-orm'
import { z } from 'zod'
import { caring } from '#db/schema/index.ts'
import { query } from '../kernel/command.ts'
import { visibleCarer } from './carers.ts'
import { conditionsOf } from './own-caring.ts'

/** What a carer lets other carers know of their caring: the parts they opened, and no others. To everybody else there is no such carer. Refuses: not-found. */
export const carerProfile = query(z.object({ memberId: z.string() }), async ({ db, actor }, { memberId }) => {
  await visibleCarer(db, actor, memberId)
  const told = await db.select().from(caring).where(eq(caring.memberId, memberId)).orderBy(asc(caring.toldAt))
  const about = await conditionsOf(
    db,
    told.map(({ id }) => id),
  )
  const isSelf = actor.id === memberId
  const open = (audience: string) => isSelf || audience === 'carers'
  return {
    isSelf,
    caring: told
      .map((one) => ({
        who: open(one.whoAudience) ? one.who : null,
        conditions: open(one.conditionsAudience) ? about(one.id).map(({ name }) => name) : [],
        sinceYear: open(one.sinceAudience) ? one.sinceYear : null,
        load: open(one.loadAudience) ? one.load : null,
        isOver: one.endedAt !== null,
      }))
      // A line in which nothing may be read still tells how many people somebody looks after.
      .filter(({ who, conditions, sinceYear, load }) => who || conditions.length > 0 || sinceYear || load),
  }
})
