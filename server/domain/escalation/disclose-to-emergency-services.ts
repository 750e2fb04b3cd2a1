import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '#db/database.ts'
import { alarms, cases, disclosures, reports } from '#db/schema/index.ts'
import type { Actor } from '../kernel/actor.ts'
import { command, query } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { notFound } from '../kernel/refusal.ts'
import { caseFacts, mayModerate } from '../moderation/index.ts'
import { addEntry } from '../safety/index.ts'
import { aboutNobodyKnown } from './alarms.ts'
import { type DisclosureFacts, mayDisclose } from './policy.ts'

/** Whom something can be told to. */
export const services = ['ambulance', 'police', 'fire', 'crisis-team', 'social-services'] as const

const whichOne = { caseId: z.string().max(60).optional(), reportId: z.string().max(60).optional() }
type WhichOne = { readonly caseId?: string | undefined; readonly reportId?: string | undefined }

export const DiscloseInput = z.object({
  ...whichOne,
  service: z.enum(services, 'Choose whom you told'),
  reference: z.string().trim().max(100, 'Keep it under 100 letters').default(''),
  told: z.string().trim().min(1, 'Write down what you told them').max(4000, 'Keep it under 4,000 letters'),
  reason: z.string().trim().min(1, 'Say why it was right to tell them').max(2000, 'Keep it under 2,000 letters'),
})

/**
 * The duty lead, or whoever took the alarm on, keeps what was told to the emergency services and why: about a case, or
 * about what somebody told us in words. It is kept for good. Refuses: not-found, forbidden, invalid.
 */
export const discloseToEmergencyServices = command(DiscloseInput, async (ctx, { caseId, reportId, ...wish }) => {
  const { about, facts } = await whatToDisclose(ctx.tx, ctx.actor, { caseId, reportId })
  demand(mayDisclose(ctx.actor, facts))
  const disclosureId = ctx.newId()
  const by = { disclosedBy: ctx.actor.id, disclosedAt: ctx.now }
  await ctx.tx.insert(disclosures).values({ id: disclosureId, ...about, ...wish, ...by })
  if (about.caseId !== null)
    await addEntry(ctx, about.caseId, { kind: 'disclosed', new: { service: wish.service }, words: wish.reason })
  await ctx.record({ name: 'disclosure.made', disclosureId })
  return { disclosureId }
})

/** What the form for a disclosure has to know: whether this person may fill it in. Refuses: not-found. */
export const disclosureForm = query(z.object(whichOne), async ({ db, actor }, which) => {
  const { about, facts, alarmId } = await whatToDisclose(db, actor, which)
  return { caseId: about.caseId, alarmId, mayDisclose: mayDisclose(actor, facts) }
})

type Disclosing = {
  readonly about: { readonly caseId: string | null; readonly reportId: string | null; readonly aboutId: string | null }
  readonly facts: DisclosureFacts
  /** The alarm this person took on, to go back to. */
  readonly alarmId: string | null
}

/** What this person may look into, or whose alarm they took on. To everyone else it does not exist. */
async function whatToDisclose(db: Reader, actor: Actor, { caseId, reportId }: WhichOne): Promise<Disclosing> {
  if (caseId !== undefined) return caseToDisclose(db, actor, caseId)
  const [told] = await db
    .select({ id: reports.id, alarmId: alarms.id, takenBy: alarms.acknowledgedBy })
    .from(reports)
    .innerJoin(alarms, eq(alarms.reportId, reports.id))
    .where(eq(reports.id, reportId ?? ''))
  const hasAcknowledged = told?.takenBy === actor.id
  if (!told || !(hasAcknowledged || mayModerate(actor, { ...aboutNobodyKnown, level: 'crisis' }).allowed))
    throw notFound('Alarm')
  return {
    about: { caseId: null, reportId: told.id, aboutId: null },
    facts: { isAboutMe: false, hasAcknowledged },
    alarmId: told.alarmId,
  }
}

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
  return {
    about: { caseId, reportId: null, aboutId: found.aboutId },
    facts: { ...facts, hasAcknowledged: taken !== undefined },
    alarmId: taken?.id ?? null,
  }
}
