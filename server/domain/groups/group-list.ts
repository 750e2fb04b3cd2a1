import { asc } from 'drizzle-orm'
import { z } from 'zod'
import { groups } from '#db/schema/index.ts'
import { query } from '../kernel/command.ts'

/** Every open group, by name. */
export const groupList = query(z.object({}), async ({ db }) =>
  db
    .select({
      id: groups.id,
      slug: groups.slug,
      name: groups.name,
      purpose: groups.purpose,
      memberCount: groups.memberCount,
      joining: groups.joining,
    })
    .from(groups)
    .orderBy(asc(groups.name)),
)
