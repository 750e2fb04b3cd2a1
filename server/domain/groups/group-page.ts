import { and, asc, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '#db/database.ts'
import { topics } from '#db/schema/index.ts'
import { type Asking, query } from '../kernel/command.ts'
import { toHtml } from '../kernel/formatting.ts'
import { peopleApartFrom } from '../safety/index.ts'
import { standingBefore, summaryOf } from './group-summary.ts'
import { pageOfThreads, pinnedThreads, type ThreadWish } from './group-threads.ts'
import { type SeenGroup, visibleGroup } from './groups.ts'
import { muteOf } from './mutes.ts'
import { placeInput } from './pages.ts'
import { mayFacilitate, mayRead, mayWrite } from './policy.ts'
import { looksAfter } from './threads.ts'
import { isFirstVisit, newSince, visitToKeep } from './visits.ts'

/** A group's page: the public summary for everyone, its conversations for those who may read them. Refuses: not-found. */
export const groupPage = query(
  z.object({ slug: z.string(), topicId: z.string().nullish(), after: placeInput, before: placeInput }),
  async (ctx, { slug, topicId, after, before }) => {
    const { db, actor } = ctx
    const group = await visibleGroup(db, actor, slug)
    const summary = await summaryOf(db, actor, group)
    if (!mayRead(actor, group).allowed)
      return { ...summary, standing: await standingBefore(db, actor, group), inside: null }

    const open = await topicsOf(db, group.id)
    // A topic that has gone, or belongs elsewhere, must not make the group look empty.
    const topic = open.find(({ id }) => id === topicId) ?? null
    const where = { topicId: topic?.id ?? null, after: after ?? null, before: before ?? null }
    return { ...summary, standing: null, inside: { topics: open, topic, ...(await insideOf(ctx, group, where)) } }
  },
)

type Where = Pick<ThreadWish, 'topicId' | 'after' | 'before'>

async function insideOf({ db, actor, now }: Asking, group: SeenGroup, where: Where) {
  const visits = group.visits
  const apart = looksAfter(actor, group) ? new Set<string>() : await peopleApartFrom(db, actor.id)
  const wish = { ...where, groupId: group.id, readerId: actor.id, since: visits ? newSince(visits, now) : now, apart }
  const isFirstPage = !where.after && !where.before && !where.topicId
  const isFirst = visits !== null && isFirstVisit(visits, now)
  return {
    welcomeHtml: isFirst && isFirstPage ? toHtml(group.welcome) : null,
    muted: await muteOf(db, { memberId: actor.id, kind: 'group', subjectId: group.id, now }),
    isVisitDue: visits !== null && visitToKeep(visits, now) !== null,
    pinned: isFirstPage ? await pinnedThreads(db, wish) : [],
    ...(await pageOfThreads(db, wish)),
    mayWrite: mayWrite(actor, group),
    mayFacilitate: mayFacilitate(actor, group).allowed,
  }
}

const topicsOf = (db: Reader, groupId: string) =>
  db
    .select({ id: topics.id, name: topics.name })
    .from(topics)
    .where(and(eq(topics.groupId, groupId), isNull(topics.retiredAt)))
    .orderBy(asc(topics.position))
