import { and, asc, eq, gt } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '#db/database.ts'
import { serviceChanges } from '#db/schema/index.ts'
import { query } from '../../kernel/command.ts'
import { demand } from '../../kernel/policy.ts'
import { mayChangeService } from '../policy.ts'
import { partsOnPage, placeOnPage, servicePage } from '../service-page.ts'
import { partsChanged } from '../service-parts-compared.ts'
import { visibleService } from '../visible-service.ts'
import { aroundService } from './around-service.ts'
import { namesOfTerms } from './change-terms.ts'
import { columnsFrom, ServiceWordsInput } from './service-words.ts'

/**
 * The page of a service as it would be with these words, and which parts would change. When somebody else has changed it since
 * `seenAt` (epoch milliseconds), it tells what, so that nobody's words are lost. Changes nothing. Refuses: forbidden, invalid, not-found.
 */
export const previewService = query(
  ServiceWordsInput.extend({
    serviceId: z.string().max(60),
    version: z.coerce.number().int(),
    seenAt: z.coerce.number().int(),
  }),
  async (asking, { serviceId, version, seenAt, ...said }) => {
    const { db, actor } = asking
    const service = await visibleService(db, actor, serviceId)
    demand(mayChangeService(actor, service))
    // Nothing is kept: what is new needs a name of its own only on this one page.
    let news = 0
    const newId = () => `new-${++news}`
    const columns = columnsFrom(service, said, newId)
    const around = await aroundService(db, service.id, said, { newId, now: asking.now })
    const page = await servicePage.handle(asking, { serviceId: service.id })
    return {
      page: {
        ...page,
        ...columns,
        ...partsOnPage({ ...page, ...columns }),
        ...(around.places ? { places: around.places.planned.map(placeOnPage) } : {}),
        ...(around.terms ? { terms: namesOfTerms(around.terms.plan) } : {}),
      },
      changes: [...partsChanged(service, columns), ...around.changes],
      meanwhile: version === service.version ? [] : await changesSince(db, service.id, seenAt),
      isOutdated: version !== service.version,
      version: service.version,
      seenAt: service.changedAt,
    }
  },
)

const changesSince = (db: Reader, serviceId: string, since: number) =>
  db
    .select({
      part: serviceChanges.part,
      old: serviceChanges.old,
      new: serviceChanges.new,
      cause: serviceChanges.cause,
    })
    .from(serviceChanges)
    .where(and(eq(serviceChanges.serviceId, serviceId), gt(serviceChanges.changedAt, since)))
    .orderBy(asc(serviceChanges.changedAt), asc(serviceChanges.id))
    .limit(50)
