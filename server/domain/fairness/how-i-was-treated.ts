import { and, desc, eq, inArray, lt, ne, or } from 'drizzle-orm'
import { z } from 'zod'
import { appeals, type DecisionAction, decisions, type SubjectKind } from '#db/schema/index.ts'
import { type Asking, query } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { notFound } from '../kernel/refusal.ts'
import type { HouseRuleKey } from '../moderation/index.ts'
import { mayAppeal, maySeeOwnTreatment } from './policy.ts'

/** Decisions on one page. */
export const decisionsAPage = 20

/** A decision as the person it is about reads it. Never who made it, nor what was noted for the record. */
export type OwnDecision = {
  readonly id: string
  readonly action: DecisionAction
  readonly subjectKind: SubjectKind
  /** "A reply in Chronic pain"; null when it is about no words of theirs. */
  readonly place: string | null
  readonly title: string | null
  /** Their own words, unless they were removed. */
  readonly words: string | null
  readonly rule: HouseRuleKey | null
  readonly message: string
  readonly decidedAt: number
  readonly until: number | null
  readonly undoneAt: number | null
  /** It still holds: not undone, and its time is not up. */
  readonly isInForce: boolean
  readonly appealId: string | null
  readonly mayAppeal: boolean
}

/** Told: what we wrote to them about, and that waiting words were let through. That somebody looked and found nothing stays silent. */
const isTold = or(ne(decisions.message, ''), eq(decisions.action, 'let-through'))

/** Everything that was decided about this member, newest first, a page at a time. Kept-out members too. Refuses: forbidden. */
export const howIWasTreated = query(
  z.object({ before: z.string().nullish() }),
  async (ctx, { before }) => {
    demand(maySeeOwnTreatment(ctx.actor))
    const rows = await ctx.db
      .select()
      .from(decisions)
      .where(and(eq(decisions.aboutId, ctx.actor.id), isTold, before ? lt(decisions.id, before) : undefined))
      .orderBy(desc(decisions.id))
      .limit(decisionsAPage + 1)
    const page = rows.slice(0, decisionsAPage)
    return {
      standing: ctx.actor.standing,
      decisions: await asTold(ctx, page),
      next: rows.length > decisionsAPage ? (page.at(-1)?.id ?? null) : null,
    }
  },
  { evenKeptOut: true },
)

/** One decision about this member, to appeal against. Everybody else's looks missing. Kept-out members too. Refuses: not-found. */
export const ownDecision = query(
  z.object({ decisionId: z.string() }),
  async (ctx, { decisionId }): Promise<OwnDecision> => {
    const rows = await ctx.db
      .select()
      .from(decisions)
      .where(and(eq(decisions.id, decisionId), eq(decisions.aboutId, ctx.actor.id)))
    const [told] = await asTold(ctx, rows)
    if (!told) throw notFound('Decision')
    return told
  },
  { evenKeptOut: true },
)

async function asTold(
  { db, actor, now, subjects }: Asking,
  rows: readonly (typeof decisions.$inferSelect)[],
): Promise<OwnDecision[]> {
  const ids = rows.map(({ id }) => id)
  const appealed =
    ids.length === 0
      ? []
      : await db
          .select({ id: appeals.id, decisionId: appeals.decisionId })
          .from(appeals)
          .where(inArray(appeals.decisionId, ids))
  const told: OwnDecision[] = []
  for (const row of rows) {
    const face = await subjects[row.subjectKind].face(db, row.subjectId)
    const appealId = appealed.find(({ decisionId }) => decisionId === row.id)?.id ?? null
    const isUndone = row.undoneAt !== null
    told.push({
      id: row.id,
      action: row.action,
      subjectKind: row.subjectKind,
      place: face?.place ?? null,
      title: face?.title ?? null,
      words: face && face.withheld !== 'removed' ? face.words : null,
      rule: row.rule === '' ? null : (row.rule as HouseRuleKey),
      message: row.message,
      decidedAt: row.decidedAt,
      until: row.until,
      undoneAt: row.undoneAt,
      isInForce: !isUndone && (row.until === null || row.until > now),
      appealId,
      mayAppeal: mayAppeal(actor, { isAboutMe: true, isUndone, isAppealed: appealId !== null }).allowed,
    })
  }
  return told
}
