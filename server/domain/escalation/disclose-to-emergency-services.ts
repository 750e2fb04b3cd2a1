import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '#db/database.ts'
import { alarms, cases, disclosures } from '#db/schema/index.ts'
import type { Actor } from '../kernel/actor.ts'
import { command, query } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { notFound } from '../kernel/refusal.ts'
import { type CaseFacts, caseFacts, mayModerate } from '../moderation/index.ts'
import { addEntry, type Case } from '../safety/index.ts'
import { mayDisclose } from './policy.ts'

/** Whom something can be told to. */
export const services = ['ambulance', 'police', 'fire', 'crisis-team', 'social-services'] as const

export const DiscloseInput = z.object({
  caseId: z.string().max(60),
  service: z.enum(services, 'Choose whom you told'),
  reference: z.string().trim().max(100, 'Keep it under 100 letters').default(''),
  told: z.string().trim().min(1, 'Write down what you told them').max(4000, 'Keep it under 4,000 letters'),
  reason: z.string().trim().min(1, 'Say why it was right to tell them').max(2000, 'Keep it under 2,000 letters'),
})

/** The duty lead, or whoever took the alarm on, keeps what was told to the emergency services and why. It is kept for good. Refuses: not-found, forbidden, invalid. */
export const discloseToEmergencyServices = command(DiscloseInput, async (ctx, { caseId, ...wish }) => {
  const { found, facts } = await caseToDisclose(ctx.tx, ctx.actor, caseId)
  demand(mayDisclose(ctx.actor, facts))
  const disclosureId = ctx.newId()
  await ctx.tx.insert(disclosures).values({
    id: disclosureId,
    caseId,
    aboutId: found.aboutId,
    ...wish,
    disclosedBy: ctx.actor.id,
    disclosedAt: ctx.now,
  })
  await addEntry(ctx, caseId, { kind: 'disclosed', new: { service: wish.service }, words: wish.reason })
  await ctx.record({ name: 'disclosure.made', disclosureId, caseId })
  return { disclosureId }
})

/** What the form for a disclosure has to know: whether this person may fill it in. Refuses: not-found. */
export const disclosureForm = query(z.object({ caseId: z.string().max(60) }), async ({ db, actor }, { caseId }) => {
  const { facts, alarmId } = await caseToDisclose(db, actor, caseId)
  return { caseId, alarmId, mayDisclose: mayDisclose(actor, facts) }
})

type Disclosing = {
  readonly found: Case
  readonly facts: CaseFacts & { readonly hasAcknowledged: boolean }
  /** The alarm this person took on, to go back to. */
  readonly alarmId: string | null
}

/** A case that this person may look into, or whose alarm they took on. To everyone else it does not exist. */
async function caseToDisclose(db: Reader, actor: Actor, caseId: string): Promise<Disclosing> {
  const [found] = await db.select().from(cases).where(eq(cases.id, caseId))
  if (!found) throw notFound('Case')
  const facts = await caseFacts(db, actor, found)
  const [taken] = await db
    .select({ id: alarms.id })
    .from(alarms)
    .where(and(eq(alarms.caseId, caseId), eq(alarms.acknowledgedBy, actor.id)))
    .limit(1)
  if (!taken && !mayModerate(actor, facts).allowed) throw notFound('Case')
  return { found, facts: { ...facts, hasAcknowledged: taken !== undefined }, alarmId: taken?.id ?? null }
}
