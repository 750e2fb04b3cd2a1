import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { preferences } from '#db/schema/index.ts'
import { command, query } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { mayKeepAccount } from './policy.ts'

const nation = z.enum(['England', 'Scotland', 'Wales', 'Northern Ireland'])

/** A member says where they live, so that they are shown help lines that answer there, or takes it back. Refuses: forbidden, invalid. */
export const chooseNation = command(
  z.object({ nation: z.union([nation, z.literal('')], 'Choose one') }),
  async ({ tx, actor, record }, wish) => {
    demand(mayKeepAccount(actor))
    const chosen = { nation: wish.nation === '' ? null : wish.nation }
    await tx
      .insert(preferences)
      .values({ memberId: actor.id, openNotes: [], foldWords: [], ...chosen })
      .onConflictDoUpdate({ target: preferences.memberId, set: chosen })
    await record({ name: 'preferences.changed', memberId: actor.id })
  },
)

/** Where whoever asks lives; null when they have not said. Refuses: forbidden. */
export const myNation = query(z.object({}), async ({ db, actor }) => {
  demand(mayKeepAccount(actor))
  const [row] = await db
    .select({ nation: preferences.nation })
    .from(preferences)
    .where(eq(preferences.memberId, actor.id))
  return row?.nation ?? null
})
