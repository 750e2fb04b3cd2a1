import { and, asc, eq, gte, inArray, lt, type SQL } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '#db/database.ts'
import { services } from '#db/schema/index.ts'
import { matchingServices } from '#db/service-text.ts'
import { plainWords } from '../groups/index.ts'
import { query } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { nameKey } from '../people/index.ts'
import { mayKeepDirectory } from './policy.ts'
import { asking, entry, lineToAsk, type Work } from './work-list.ts'

const mostFound = 50

/**
 * Entries by how their name begins, shown or not; then those that are shown and say all of the words; or the one whose address was
 * pasted. Up to fifty. Refuses: forbidden.
 */
export const findEntries = query(
  z.object({ q: z.string().trim().max(300).catch('') }),
  async ({ db, actor }, { q }): Promise<readonly Work[]> => {
    demand(mayKeepDirectory(actor))
    const [pasted] = /[0-9a-f-]{36}/i.exec(q) ?? []
    if (pasted) return linesWhere(db, eq(services.id, pasted.toLowerCase()))
    const key = nameKey(q)
    if (key === '') return []
    const named = await linesWhere(db, and(gte(services.nameKey, key), lt(services.nameKey, `${key}\uffff`)))
    const saying = await matchingServices(db, {
      marks: [],
      words: plainWords(q).map((word) => [word]),
      features: 0,
      limit: mostFound,
    })
    const numbers = saying.map(({ number }) => number)
    const said = numbers.length === 0 ? [] : await linesWhere(db, inArray(services.number, numbers))
    const once = new Map([...named, ...said].map((line) => [line.serviceId, line]))
    return [...once.values()].slice(0, mostFound)
  },
)

async function linesWhere(db: Reader, what: SQL | undefined): Promise<readonly Work[]> {
  const rows = await db
    .select({ ...entry, ...asking, at: services.changedAt })
    .from(services)
    .where(what)
    .orderBy(asc(services.nameKey), asc(services.number))
    .limit(mostFound)
  return rows.map(lineToAsk)
}
