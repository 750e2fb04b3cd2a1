import { eq, inArray } from 'drizzle-orm'
import { z } from 'zod'
import type { Tx } from '#db/database.ts'
import { caring, caringConditions, conditions } from '#db/schema/index.ts'
import { type Context, command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { invalid } from '../kernel/refusal.ts'
import { demandPast } from '../people/index.ts'
import { isCarer, ownCared } from './carers.ts'
import { mayChangeCaring } from './policy.ts'
import { type PartOfCaring, partOfCaring } from './words.ts'

export const ChangeCaringInput = z.object({ caringId: z.string() }).and(partOfCaring)

/** A carer tells or puts right one part of what they said, and who may see it. Refuses: not-found, forbidden, invalid. */
export const changeCaring = command(ChangeCaringInput, async (ctx, { caringId, ...told }) => {
  demand(mayChangeCaring(ctx.actor, { isCarer: await isCarer(ctx.tx, ctx.actor.id) }))
  await ownCared(ctx.tx, ctx.actor, caringId)
  const set = await asColumns(ctx, caringId, told)
  await ctx.tx.update(caring).set(set).where(eq(caring.id, caringId))
  await ctx.record({ name: 'caring.changed', memberId: ctx.actor.id, caringId })
})

async function asColumns({ tx, now }: Context, caringId: string, told: PartOfCaring) {
  switch (told.part) {
    case 'who':
      return { who: told.who, whoAudience: told.audience }
    case 'conditions':
      await keepConditions(tx, caringId, told.conditionIds)
      return { conditionsAudience: told.audience }
    case 'since':
      demandPast(told, now)
      return { sinceYear: told.sinceYear, sinceMonth: told.sinceMonth, sinceAudience: told.audience }
    case 'load':
      return { load: told.load, loadAudience: told.audience }
  }
}

async function keepConditions(tx: Tx, caringId: string, wanted: readonly string[]) {
  const ids = [...new Set(wanted)]
  const known =
    ids.length === 0 ? [] : await tx.select({ id: conditions.id }).from(conditions).where(inArray(conditions.id, ids))
  if (known.length < ids.length) throw invalid({ conditionIds: ['Choose from the list'] })
  await tx.delete(caringConditions).where(eq(caringConditions.caringId, caringId))
  if (ids.length > 0) await tx.insert(caringConditions).values(ids.map((conditionId) => ({ caringId, conditionId })))
}
