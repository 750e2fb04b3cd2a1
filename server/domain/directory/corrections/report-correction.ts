import { z } from 'zod'
import { serviceCorrections } from '#db/schema/index.ts'
import { isMember } from '../../kernel/actor.ts'
import { command } from '../../kernel/command.ts'
import { tellAddress } from '../../safety/index.ts'
import { visibleService } from '../visible-service.ts'

export const correctionKinds = ['closed', 'contact', 'place', 'times', 'cost', 'words', 'unsafe', 'other'] as const

export const ReportCorrectionInput = z.object({
  serviceId: z.string().max(60),
  about: z.enum(correctionKinds, 'Choose what is wrong'),
  words: z.string().trim().min(1, 'Say what is wrong, in a few words').max(2000, 'Keep it under 2,000 letters'),
  email: tellAddress,
})

/**
 * Anybody, signed in or not, says that something about a service is wrong. They get a secret, once, to look up what became
 * of it. An address they leave is written to once, with the outcome, and then forgotten. Refuses: invalid, not-found, too-many.
 */
export const reportCorrection = command(
  ReportCorrectionInput,
  async (ctx, { serviceId, about, words, email }, look: { secret: string; hash: string }) => {
    const { tx, actor, now, newId } = ctx
    const service = await visibleService(tx, actor, serviceId)
    const id = newId()
    await tx.insert(serviceCorrections).values({
      id,
      serviceId: service.id,
      about,
      words,
      email,
      reportedAt: now,
      reporterId: isMember(actor) ? actor.id : null,
      trackingHash: look.hash,
    })
    await ctx.record({ name: 'correction.reported', correctionId: id, isUnsafe: about === 'unsafe' })
    return { secret: look.secret }
  },
  { limit: 'reporting', evenKeptOut: true, before: async (_input, { newSecret }) => newSecret() },
)
