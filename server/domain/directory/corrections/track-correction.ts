import { eq, or } from 'drizzle-orm'
import { z } from 'zod'
import { serviceCorrections, services } from '#db/schema/index.ts'
import { query } from '../../kernel/command.ts'
import { notFound } from '../../kernel/refusal.ts'
import { mayLookAtCorrection } from '../policy.ts'

/**
 * What became of a correction: for whoever holds its link; by its id also for the member who reported it, and for those who
 * look after the directory or this place. Never says who reported. Refuses: not-found, too-many.
 */
export const trackCorrection = query(
  z.object({ secret: z.string().min(1).max(200) }),
  async ({ db, actor, digest }, { secret }) => {
    const [row] = await db
      .select({ correction: serviceCorrections, serviceName: services.name, publishedAt: services.publishedAt })
      .from(serviceCorrections)
      .innerJoin(services, eq(services.id, serviceCorrections.serviceId))
      .where(or(eq(serviceCorrections.trackingHash, digest(secret)), eq(serviceCorrections.id, secret)))
    if (!row) throw notFound('Link')
    const { id, serviceId, about, words, reporterId, reportedAt, takenAt, settledAt, outcome, answer } = row.correction
    const isByLink = row.correction.trackingHash === digest(secret)
    if (!isByLink && !mayLookAtCorrection(actor, { reporterId }).allowed) throw notFound('Link')
    return {
      id,
      // Whoever looks later need not be able to see the service any more: its name was on the page they reported from.
      service: { id: serviceId, name: row.serviceName, isPublished: row.publishedAt !== null },
      about,
      words,
      reportedAt,
      takenAt,
      settledAt,
      outcome,
      answer,
      willMail: row.correction.email !== null,
    }
  },
  { limit: 'searching', evenKeptOut: true },
)
