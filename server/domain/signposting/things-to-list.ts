import { inArray } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '#db/database.ts'
import { groups } from '#db/schema/index.ts'
import { query } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { cardsOf } from '../service-cards/index.ts'
import { maySignpost, mostOnAList } from './policy.ts'
import { facilitating } from './who-facilitates.ts'

const one = z.object({ kind: z.enum(['service', 'group']), id: z.string().max(60) })

/** The names of what somebody puts on a list that is not made yet, in their order; what is not there any more is left out. Refuses: forbidden. */
export const thingsToList = query(
  z.object({ items: z.array(one).max(mostOnAList * 2) }),
  async ({ db, actor }, { items }) => {
    demand(maySignpost(actor, await facilitating(db, actor)))
    const idsOf = (wanted: string) => items.filter(({ kind }) => kind === wanted).map(({ id }) => id)
    const cards = await cardsOf(db, idsOf('service'))
    const named = await groupNames(db, idsOf('group'))
    return items.flatMap(({ kind, id }) => {
      const name = kind === 'group' ? named.get(id) : cards.get(id)?.name
      return name ? [{ kind, id, name }] : []
    })
  },
)

async function groupNames(db: Reader, ids: readonly string[]) {
  if (ids.length === 0) return new Map<string, string>()
  const rows = await db
    .select({ id: groups.id, name: groups.name })
    .from(groups)
    .where(inArray(groups.id, [...ids]))
  return new Map(rows.map(({ id, name }) => [id, name]))
}
