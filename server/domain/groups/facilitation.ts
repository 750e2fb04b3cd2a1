import { asc, eq } from 'drizzle-orm'
import { z } from 'zod'
import { topics } from '#db/schema/index.ts'
import { query } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { isGreeter, longestWait } from './first-reply-list.ts'
import { visibleGroup } from './groups.ts'
import { openJoinRequests } from './join-requests.ts'
import { mayCoordinate, mayFacilitate, mayGreet, mayRead, maySchedulePrompt } from './policy.ts'
import { comingPrompts } from './prompts.ts'
import { holdersOf } from './roles.ts'

/** A group from the side of those who look after it. Greeters see only that newcomers wait. Refuses: not-found, forbidden. */
export const facilitation = query(z.object({ slug: z.string() }), async ({ db, actor }, { slug }) => {
  const group = await visibleGroup(db, actor, slug)
  const greets = await isGreeter(db, actor, group.id)
  demand(mayGreet(actor, { ...group, isGreeter: greets }))
  const face = {
    slug,
    name: group.name,
    /** A coordinator from outside sees how long somebody waits, and none of their words. */
    mayRead: mayRead(actor, group).allowed,
    waitingSince: await longestWait(db, actor, group.id),
    isGreeter: greets,
    me: actor.id,
  }
  if (!mayFacilitate(actor, group).allowed) return { ...face, desk: null }
  return {
    ...face,
    desk: {
      purpose: group.purpose,
      lookedAfter: group.lookedAfter,
      dropIns: group.dropIns,
      welcome: group.welcome,
      houseRules: group.houseRules,
      joining: group.joining,
      requests: await openJoinRequests(db, group.id),
      topics: await db
        .select({ id: topics.id, name: topics.name, retiredAt: topics.retiredAt })
        .from(topics)
        .where(eq(topics.groupId, group.id))
        .orderBy(asc(topics.position), asc(topics.id)),
      prompts: await comingPrompts(db, group.id),
      facilitators: await holdersOf(db, group.id, 'facilitator'),
      greeters: await holdersOf(db, group.id, 'greeter'),
      maySchedulePrompt: maySchedulePrompt(actor, group),
      mayCoordinate: mayCoordinate(actor).allowed,
    },
  }
})
