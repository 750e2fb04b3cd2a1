import { and, asc, desc, eq, gt, isNull, or } from 'drizzle-orm'
import { z } from 'zod'
import { alias } from '#db/columns.ts'
import { appeals, decisions, memberRoles, members } from '#db/schema/index.ts'
import { query } from '../kernel/command.ts'
import { demand, no, yes } from '../kernel/policy.ts'
import { decidesAppeals, mayLookIntoAppeal, maySeeOwnTreatment } from './policy.ts'
import { factsFor } from './visible-appeal.ts'

/** Appeals and complaints on one page of the queue. */
export const appealsAPage = 50

const taker = alias(members, 'taker')

/** A place in the queue: by when, and which. */
const place = /^(\d+)\.([\w-]+)$/

/**
 * What waits for an answer, the soonest due first. What this person must leave to somebody else is counted, so that they
 * know it is not forgotten, and shows nothing more. Refuses: forbidden.
 */
export const appealQueue = query(z.object({ after: z.string().nullish() }), async ({ db, actor, now }, { after }) => {
  demand(decidesAppeals(actor) ? yes : no('Only those who look after this place can see this'))
  const [, due, id] = place.exec(after ?? '') ?? []
  const further =
    due && id ? or(gt(appeals.dueAt, Number(due)), and(eq(appeals.dueAt, Number(due)), gt(appeals.id, id))) : undefined
  const rows = await db
    .select({
      appeal: appeals,
      action: decisions.action,
      decidedBy: decisions.decidedBy,
      undoneBy: decisions.undoneBy,
      takenBy: taker.name,
      aboutRole: memberRoles.role,
    })
    .from(appeals)
    .leftJoin(decisions, eq(decisions.id, appeals.decisionId))
    .leftJoin(taker, eq(taker.id, appeals.takenBy))
    .leftJoin(memberRoles, and(eq(memberRoles.memberId, appeals.aboutId), eq(memberRoles.role, 'coordinator')))
    .where(and(isNull(appeals.decidedAt), further))
    .orderBy(asc(appeals.dueAt), asc(appeals.id))
    .limit(appealsAPage + 1)
  const page = rows.slice(0, appealsAPage)
  const mine = page.filter(({ appeal, action, decidedBy, undoneBy, aboutRole }) => {
    const against = action === null || decidedBy === null ? null : { action, decidedBy, undoneBy }
    return mayLookIntoAppeal(actor, factsFor(actor, appeal, { against, isAboutCoordinator: aboutRole !== null }))
      .allowed
  })
  const last = page.at(-1)?.appeal
  return {
    waiting: mine.map(({ appeal, action, takenBy }) => ({
      id: appeal.id,
      kind: appeal.kind,
      action,
      openedAt: appeal.openedAt,
      dueAt: appeal.dueAt,
      isLate: appeal.dueAt <= now,
      takenBy,
      isTakenByMe: appeal.takenBy === actor.id,
    })),
    forOthers: page.length - mine.length,
    next: rows.length > appealsAPage && last ? `${last.dueAt}.${last.id}` : null,
  }
})

/** The appeals and complaints this member opened, newest first. Kept-out members too. Refuses: forbidden. */
export const myAppeals = query(
  z.object({}),
  async ({ db, actor }) => {
    demand(maySeeOwnTreatment(actor))
    return db
      .select({
        id: appeals.id,
        kind: appeals.kind,
        openedAt: appeals.openedAt,
        dueAt: appeals.dueAt,
        outcome: appeals.outcome,
        decidedAt: appeals.decidedAt,
      })
      .from(appeals)
      .where(eq(appeals.memberId, actor.id))
      .orderBy(desc(appeals.openedAt), desc(appeals.id))
      .limit(100)
  },
  { evenKeptOut: true },
)
