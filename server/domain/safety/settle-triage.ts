import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { screenings } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand, mayActForTheHouse } from '../kernel/policy.ts'
import { notFound } from '../kernel/refusal.ts'
import { addEntry, openCase, openCaseOf, setLevel } from './cases.ts'
import { holdWhatAllRead } from './group-words.ts'
import { callsForSupport, offerSupport } from './offer-support.ts'
import { isHigher, isUrgent, levels } from './triage/verdict.ts'

const reason = z.object({ code: z.string(), words: z.string() })
export const SettleTriageInput = z.object({
  screeningId: z.string(),
  /** When the words that were read had been screened: an edit since then is read again. Epoch milliseconds. */
  screenedAt: z.number(),
  level: z.enum(levels),
  reasons: z.array(reason),
})

/**
 * The full tier has spoken. It may raise a level, and then somebody is told; or lower one, and then the moderator sees
 * both and a case that was open stays open, at amber at the least. Refuses: forbidden, not-found.
 */
export const settleTriage = command(SettleTriageInput, async (ctx, { screeningId, screenedAt, level, reasons }) => {
  demand(mayActForTheHouse(ctx.actor))
  const [screening] = await ctx.tx.select().from(screenings).where(eq(screenings.id, screeningId))
  if (!screening) throw notFound('Screening')
  if (screening.screenedAt !== screenedAt) return
  await ctx.tx
    .update(screenings)
    .set({ level, fullLevel: level, fullReasons: reasons, settledAt: ctx.now, leftToPeopleAt: null })
    .where(eq(screenings.id, screeningId))

  const subject = { kind: screening.subjectKind, id: screening.subjectId }
  let standing = await openCaseOf(ctx, subject)
  if (standing) {
    await addEntry(ctx, standing.id, {
      kind: 'triaged',
      old: { level: screening.fastLevel },
      new: { level, reasons: reasons.map(({ words }) => words) },
    })
    const kept = standing.source === 'newcomer' || isHigher(level, 'amber') ? level : 'amber'
    if (isHigher(level, standing.level)) await setLevel(ctx, standing, level)
    else if (standing.source === 'triage' && isHigher(standing.level, kept)) await setLevel(ctx, standing, kept)
  } else if (ctx.subjects[subject.kind].isPrivate ? isUrgent(level) : level !== 'green') {
    const { authorId: aboutId, groupId } = screening
    standing = await openCase(ctx, { subject, aboutId, groupId, source: 'triage', level })
  }
  if (isUrgent(level)) await holdWhatAllRead(ctx, subject)
  // Between two people one of them looks after the other already.
  const isWorried = callsForSupport({ level, reasons }) && !ctx.subjects[subject.kind].isPrivate
  if (standing && isWorried) await offerSupport(ctx, standing)
  await ctx.record({ name: 'triage.settled', screeningId, level, was: screening.fastLevel })
})
