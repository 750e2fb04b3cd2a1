import { and, eq, gt, isNotNull, isNull, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Tx } from '#db/database.ts'
import { directoryLocations, postcodePoints, serviceAtLocations, services } from '#db/schema/index.ts'
import { tidyServiceText } from '#db/service-text.ts'
import { command } from '../../kernel/command.ts'
import { demand, mayActForTheHouse } from '../../kernel/policy.ts'
import { publishedChanged } from '../published-changed.ts'

/** The house puts the index of services in order, a step at a time, at night and after an import. What is found stays the same, but for services whose postcode
 * was not known when they came: they get their place. Refuses: forbidden. */
export const tidySearch = command(z.object({ step: z.enum(['anew', 'on']) }), async ({ tx, actor }, { step }) => {
  demand(mayActForTheHouse(actor))
  await tidyServiceText(tx, step)
  await publishedChanged({ tx }, await withoutPoint(tx))
})

/** No more than this at a step: others wait for the writer meanwhile. */
const mostPlaced = 100

/** Services that stand nowhere although their postcode is known: it came in after them. */
async function withoutPoint(tx: Tx): Promise<string[]> {
  const { postcode } = directoryLocations
  const rows = await tx
    .selectDistinct({ id: services.id })
    .from(serviceAtLocations)
    .innerJoin(directoryLocations, eq(directoryLocations.id, serviceAtLocations.locationId))
    .innerJoin(services, eq(services.id, serviceAtLocations.serviceId))
    .innerJoin(
      postcodePoints,
      and(
        gt(postcodePoints.exactness, 1),
        // "BS1 4DJ": whole, or without its last half.
        sql`${postcodePoints.code} in (replace(${postcode}, ' ', ''), substr(${postcode}, 1, length(${postcode}) - 4))`,
      ),
    )
    .where(
      and(
        isNull(serviceAtLocations.cell),
        isNull(directoryLocations.latitude),
        isNull(services.placeSecretSince),
        isNotNull(services.publishedAt),
      ),
    )
    .limit(mostPlaced)
  return rows.map(({ id }) => id)
}
