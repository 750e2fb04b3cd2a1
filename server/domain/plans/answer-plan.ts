import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { type PlanKind, plans } from '#db/schema/index.ts'
import { type Context, command } from '../kernel/command.ts'
import { invalid, notFound } from '../kernel/refusal.ts'
import { demandCarer } from './demand-carer.ts'
import { planKinds, planOf } from './plans.ts'
import { lookAgainAfter } from './policy.ts'
import { type Field, mostLetters, partOf } from './questions.ts'
import { keepSealed } from './sealed.ts'

const Answers = z.record(z.string(), z.union([z.string(), z.array(z.string())]))

export const AnswerPlanInput = z.object({
  kind: z.enum(planKinds),
  part: z.string().max(40),
  /** The fields of that question, by name. What is left empty is let go of. */
  answers: Answers,
})

/** A carer answers one question of a plan. The first answer begins it; every answer is sealed before it is kept. Refuses: forbidden, invalid, not-found. */
export const answerPlan = command(
  AnswerPlanInput,
  async (ctx, { kind, part: name, answers }) => {
    await demandCarer(ctx.tx, ctx.actor)
    const part = partOf(kind, name)
    if (!part) throw notFound('Question')
    const words = wordsOf(part.fields, answers)
    const plan = (await planOf(ctx.tx, ctx.actor.id, kind)) ?? (await begin(ctx, kind))
    await keepSealed(ctx, { ownerId: plan.id, memberId: ctx.actor.id }, words)
    await ctx.tx.update(plans).set({ changedAt: ctx.now }).where(eq(plans.id, plan.id))
    await ctx.record({ name: 'plan.changed', planId: plan.id, memberId: ctx.actor.id })
    return { planId: plan.id }
  },
  { limit: 'drafting' },
)

function wordsOf(fields: readonly Field[], answers: z.output<typeof Answers>): Record<string, string> {
  const words: Record<string, string> = {}
  const problems: Record<string, string[]> = {}
  for (const { name, kind } of fields) {
    const given = answers[name] ?? ''
    const text = (typeof given === 'string' ? given : (given.at(-1) ?? '')).replaceAll('\r\n', '\n').trim()
    if (text.length > mostLetters[kind]) problems[name] = [`Keep it under ${mostLetters[kind]} letters`]
    if (kind === 'phone' && !/^[\d\s()+.,x-]*$/i.test(text))
      problems[name] = ['Write a telephone number, with figures and spaces only']
    words[name] = kind === 'agreed' ? (text === 'yes' ? 'yes' : '') : text
  }
  if (Object.keys(problems).length > 0) throw invalid(problems)
  return words
}

async function begin({ tx, actor, now, newId, record }: Context, kind: PlanKind) {
  const plan = { id: newId(), memberId: actor.id, kind, begunAt: now, changedAt: now, dueAt: now + lookAgainAfter }
  await tx.insert(plans).values(plan)
  await record({ name: 'plan.begun', planId: plan.id, kind, memberId: actor.id })
  return plan
}
