import { z } from 'zod'
import { query } from '../kernel/command.ts'
import { heldSeats } from './my-workspaces.ts'

/**
 * What still needs this person: one list over everything that pillars know of, soonest first, with how long it should take
 * in minutes. In one workspace when its slug is given, else over all their seats. Empty for whoever holds none.
 */
export const needsMe = query(
  z.object({ slug: z.string().optional() }),
  async ({ db, actor, now, waiting }, { slug }) => {
    const seats = (await heldSeats(db, actor)).filter(
      ({ workspaceSlug }) => slug === undefined || workspaceSlug === slug,
    )
    if (seats.length === 0) return []
    const things = []
    for (const source of waiting) things.push(...(await source({ db, actor, now }, seats)))
    return things.sort(
      (one, other) => (one.dueAt ?? Number.POSITIVE_INFINITY) - (other.dueAt ?? Number.POSITIVE_INFINITY),
    )
  },
)
