import { and, asc, eq, gt, isNull, or } from 'drizzle-orm'
import { z } from 'zod'
import { serviceCorrections, services } from '#db/schema/index.ts'
import { query } from '../../kernel/command.ts'
import { demand } from '../../kernel/policy.ts'
import { mayKeepDirectory } from '../policy.ts'

const aPage = 30

/** Corrections that wait for an answer, the oldest first, a page at a time. Says whether somebody wants a mail, not where. Refuses: forbidden. */
export const correctionList = query(
  z.object({ afterAt: z.coerce.number().int().nullish(), afterId: z.string().max(60).nullish() }),
  async ({ db, actor }, { afterAt, afterId }) => {
    demand(mayKeepDirectory(actor))
    const further =
      afterAt == null || afterId == null
        ? undefined
        : or(
            gt(serviceCorrections.reportedAt, afterAt),
            and(eq(serviceCorrections.reportedAt, afterAt), gt(serviceCorrections.id, afterId)),
          )
    const rows = await db
      .select({
        id: serviceCorrections.id,
        serviceId: serviceCorrections.serviceId,
        serviceName: services.name,
        about: serviceCorrections.about,
        words: serviceCorrections.words,
        reportedAt: serviceCorrections.reportedAt,
        takenBy: serviceCorrections.takenBy,
        takenAt: serviceCorrections.takenAt,
        email: serviceCorrections.email,
      })
      .from(serviceCorrections)
      .innerJoin(services, eq(services.id, serviceCorrections.serviceId))
      .where(and(isNull(serviceCorrections.settledAt), further))
      .orderBy(asc(serviceCorrections.reportedAt), asc(serviceCorrections.id))
      .limit(aPage + 1)
    const page = rows.slice(0, aPage)
    const last = rows.length > aPage ? page.at(-1) : undefined
    return {
      corrections: page.map(({ email, takenBy, ...row }) => ({
        ...row,
        isMine: takenBy === actor.id,
        wantsMail: email !== null,
      })),
      next: last ? { afterAt: last.reportedAt, afterId: last.id } : null,
    }
  },
)
