import { type SQL, sql } from 'drizzle-orm'
import { members } from '#db/schema/index.ts'
import type { Actor } from '../kernel/actor.ts'
import { isApart } from '../safety/index.ts'

/** The name of a member, for whoever arranges; "A member" when the two are kept apart, so that their wish or their hours still count. */
export const nameFor = (viewer: Actor): SQL<string> =>
  sql<string>`case when ${isApart(sql`${members.id}`, sql`${viewer.id}`)} then 'A member' else ${members.name} end`
