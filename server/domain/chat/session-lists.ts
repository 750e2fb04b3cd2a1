import { and, asc, desc, eq, gt, gte, inArray, isNotNull, isNull, lte, or } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '#db/database.ts'
import { chatComers, chatSessions, groups, memberships } from '#db/schema/index.ts'
import { visibleGroup } from '../groups/index.ts'
import { isMember, isModerator } from '../kernel/actor.ts'
import { query } from '../kernel/command.ts'
import { demand, no, yes } from '../kernel/policy.ts'
import { notFound } from '../kernel/refusal.ts'
import { day, hour } from '../kernel/time.ts'
import { comersOf } from './comers.ts'
import { mayHost } from './policy.ts'
import { countHere } from './visits.ts'

const mostComing = 12
const mostPast = 12
/** What begins within this is "today", for somebody who is up late too. In milliseconds. */
const soon = 15 * hour
const mostOfMine = 6

/** A drop-in or an always-open room, as one line of a list. */
export type SessionLine = {
  readonly id: string
  readonly title: string
  readonly startsAt: number
  /** Null: an always-open room. */
  readonly endsAt: number | null
  /** Those of one series are told of together. */
  readonly seriesId: string | null
  readonly isWeekly: boolean
  readonly isOpen: boolean
  readonly mayCome: 'everybody' | 'newly-diagnosed'
  readonly places: number | null
  readonly coming: number
  readonly amComing: boolean
  /** People in it now; 0 unless it is open. */
  readonly here: number
  readonly unattended: 'closes' | 'holds'
}

const lines = (db: Reader) =>
  db
    .select({
      id: chatSessions.id,
      slug: groups.slug,
      groupName: groups.name,
      title: chatSessions.title,
      startsAt: chatSessions.startsAt,
      endsAt: chatSessions.endsAt,
      seriesId: chatSessions.seriesId,
      openedAt: chatSessions.openedAt,
      closedAt: chatSessions.closedAt,
      ending: chatSessions.ending,
      mayCome: chatSessions.mayCome,
      places: chatSessions.places,
      unattended: chatSessions.unattended,
      keepDays: chatSessions.keepDays,
      sweptAt: chatSessions.sweptAt,
    })
    .from(chatSessions)
    .innerJoin(groups, eq(groups.id, chatSessions.groupId))

type Row = Awaited<ReturnType<typeof lines>>[number]

async function toLines(
  db: Reader,
  rows: readonly Row[],
  { memberId, now }: { readonly memberId: string; readonly now: number },
): Promise<(SessionLine & Pick<Row, 'slug' | 'groupName'>)[]> {
  const ids = rows.map(({ id }) => id)
  const coming = await comersOf(db, ids)
  const mine = new Set(
    ids.length === 0
      ? []
      : (
          await db
            .select({ id: chatComers.sessionId })
            .from(chatComers)
            .where(and(eq(chatComers.memberId, memberId), inArray(chatComers.sessionId, ids)))
        ).map(({ id }) => id),
  )
  return Promise.all(
    rows.map(async ({ seriesId, openedAt, closedAt, ending: _ending, keepDays: _days, sweptAt: _swept, ...row }) => {
      const isOpen = openedAt !== null && closedAt === null
      return {
        ...row,
        seriesId,
        isWeekly: seriesId !== null,
        isOpen,
        coming: coming.get(row.id) ?? 0,
        amComing: mine.has(row.id),
        here: isOpen ? await countHere(db, row.id, now) : 0,
      }
    }),
  )
}

/** The drop-ins and open rooms of a group, for those inside: what is open, what comes, and what was. Refuses: not-found. */
export const groupSessions = query(z.object({ slug: z.string() }), async ({ db, actor, now }, { slug }) => {
  const group = await visibleGroup(db, actor, slug)
  const hosting = mayHost(actor, { ...group, isHost: group.isFacilitator })
  if (!group.isMember && !isModerator(actor) && !hosting.allowed) throw notFound('Group')
  const ofGroup = eq(chatSessions.groupId, group.id)
  const reader = { memberId: actor.id, now }
  const rows = await lines(db)
    .where(and(ofGroup, isNull(chatSessions.closedAt)))
    .orderBy(asc(chatSessions.startsAt), asc(chatSessions.id))
    .limit(mostComing)
  const current = await toLines(db, rows, reader)
  const past = await lines(db)
    .where(and(ofGroup, isNotNull(chatSessions.closedAt), isNotNull(chatSessions.openedAt)))
    .orderBy(desc(chatSessions.startsAt), desc(chatSessions.id))
    .limit(mostPast)
  return {
    slug: group.slug,
    name: group.name,
    mayHost: hosting.allowed,
    mayRead: group.isMember || isModerator(actor),
    open: current.filter(({ isOpen }) => isOpen),
    coming: current.filter(({ isOpen }) => !isOpen),
    past: past.map(({ id, title, startsAt, ending, closedAt, keepDays, sweptAt }) => ({
      id,
      title,
      startsAt,
      ending,
      /** Until when its words are kept; null when they are gone. */
      keptUntil: sweptAt === null && closedAt !== null ? closedAt + keepDays * day : null,
    })),
    now,
  }
})

/** What is on today in this member's groups, what they said they would come to, and rooms that are open. Refuses: forbidden. */
export const mySessions = query(z.object({}), async ({ db, actor, now }) => {
  demand(isMember(actor) ? yes : no('Sign in first'))
  const belongs = db.select({ id: memberships.groupId }).from(memberships).where(eq(memberships.memberId, actor.id))
  const coming = db.select({ id: chatComers.sessionId }).from(chatComers).where(eq(chatComers.memberId, actor.id))
  const rows = await lines(db)
    .where(
      and(
        inArray(chatSessions.groupId, belongs),
        isNull(chatSessions.closedAt),
        isNotNull(chatSessions.endsAt),
        or(lte(chatSessions.startsAt, now + soon), inArray(chatSessions.id, coming)),
      ),
    )
    .orderBy(asc(chatSessions.startsAt), asc(chatSessions.id))
    .limit(mostOfMine)
  return { sessions: await toLines(db, rows, { memberId: actor.id, now }), now }
})

/** When a group has its drop-ins, for everybody who looks at its public summary: times only. Refuses: not-found. */
export const dropInTimes = query(z.object({ slug: z.string() }), async ({ db, actor, now }, { slug }) => {
  const group = await visibleGroup(db, actor, slug)
  // When carers meet is for carers to know.
  if (group.isForOtherCarers || group.isForOthersSeated) return { times: [] }
  const rows = await db
    .select({ startsAt: chatSessions.startsAt, endsAt: chatSessions.endsAt, seriesId: chatSessions.seriesId })
    .from(chatSessions)
    .where(
      and(
        eq(chatSessions.groupId, group.id),
        isNull(chatSessions.closedAt),
        gt(chatSessions.endsAt, now),
        gte(chatSessions.startsAt, now - day),
      ),
    )
    .orderBy(asc(chatSessions.startsAt), asc(chatSessions.id))
    .limit(mostComing)
  const seen = new Set<string>()
  // A series is one line, with the next of it.
  const times = rows.filter(({ seriesId }) => {
    if (seriesId === null) return true
    if (seen.has(seriesId)) return false
    seen.add(seriesId)
    return true
  })
  return {
    times: times.map(({ startsAt, endsAt, seriesId }) => ({ startsAt, endsAt, isWeekly: seriesId !== null })),
  }
})

/** The next drop-in of a group after this one; null when none is planned. */
export async function nextInGroup(db: Reader, groupId: string, after: number) {
  const [next] = await db
    .select({ id: chatSessions.id, startsAt: chatSessions.startsAt })
    .from(chatSessions)
    .where(and(eq(chatSessions.groupId, groupId), isNull(chatSessions.closedAt), gt(chatSessions.startsAt, after)))
    .orderBy(asc(chatSessions.startsAt))
    .limit(1)
  return next ?? null
}
