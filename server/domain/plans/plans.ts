import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '#db/database.ts'
import { type PlanKind, plans } from '#db/schema/index.ts'
import type { Actor } from '../kernel/actor.ts'
import { query, type Seals } from '../kernel/command.ts'
import { notFound } from '../kernel/refusal.ts'
import { demandCarer } from './demand-carer.ts'
import { type FieldKind, questions } from './questions.ts'
import { openOne } from './sealed.ts'

export const planKinds = ['emergency', 'own'] as const satisfies readonly PlanKind[]

export type Plan = typeof plans.$inferSelect

/** A plan of one's own; nobody else's ever exists for anybody. Refuses: not-found. */
export async function visiblePlan(db: Reader, actor: Actor, kind: PlanKind): Promise<Plan> {
  const plan = await planOf(db, actor.id, kind)
  if (!plan) throw notFound('Plan')
  return plan
}

/** Somebody's plan of this kind; undefined when they have not begun it. */
export async function planOf(db: Reader, memberId: string, kind: PlanKind): Promise<Plan | undefined> {
  const [plan] = await db
    .select()
    .from(plans)
    .where(and(eq(plans.memberId, memberId), eq(plans.kind, kind)))
  return plan
}

/** A question and what was answered to it. */
export type AnsweredPart = {
  readonly name: string
  readonly fields: readonly { readonly name: string; readonly kind: FieldKind; readonly value: string }[]
  readonly isAnswered: boolean
}

/** Every question of a plan with its answers, opened. */
export async function answeredParts(
  db: Reader,
  seals: Seals,
  { id, kind }: Pick<Plan, 'id' | 'kind'>,
): Promise<readonly AnsweredPart[]> {
  const words = await openOne(db, seals, id)
  return asParts(kind, words)
}

const asParts = (kind: PlanKind, words: Readonly<Record<string, string>>): readonly AnsweredPart[] =>
  questions[kind].map(({ name, fields }) => {
    const answered = fields.map((field) => ({ ...field, value: words[field.name] ?? '' }))
    return {
      name,
      fields: answered,
      isAnswered: answered.some(({ kind: how, value }) => how !== 'agreed' && value !== ''),
    }
  })

/** A plan of one's own with all it says; a plan that is not begun has its questions and no answers. Refuses: forbidden. */
export const myPlan = query(z.object({ kind: z.enum(planKinds) }), async ({ db, actor, seals, now }, { kind }) => {
  await demandCarer(db, actor)
  const plan = await planOf(db, actor.id, kind)
  const parts = plan ? await answeredParts(db, seals, plan) : asParts(kind, {})
  return {
    kind,
    parts,
    isBegun: plan !== undefined,
    changedAt: plan?.changedAt ?? null,
    reviewedAt: plan?.reviewedAt ?? null,
    dueAt: plan?.dueAt ?? null,
    isDue: plan !== undefined && plan.dueAt <= now,
  }
})
