import { and, eq, gte, lt, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '#db/database.ts'
import { findableServices, services } from '#db/schema/index.ts'
import { conditions } from '#db/seeds/conditions.ts'
import { query } from '../../kernel/command.ts'
import { needs } from '../../needs/index.ts'

/** What a search box may offer. */
export type Suggestion = { readonly kind: 'need' | 'condition' | 'service'; readonly id: string; readonly name: string }

const mostOffered = 8
const mostServices = 4

type Beginning = { readonly begins: string; readonly suggestion: Suggestion }

/** Each way a need or a condition begins, in the order of the alphabet, so that one look finds those that begin alike. */
const beginnings: readonly Beginning[] = [
  ...needs.flatMap(({ id, name, phrases }) =>
    [name, ...phrases].map((phrase) => ({
      begins: phrase.toLowerCase(),
      suggestion: { kind: 'need' as const, id, name },
    })),
  ),
  ...conditions.flatMap(({ id, name, synonyms }) =>
    [name, ...synonyms].map((phrase) => ({
      begins: phrase.toLowerCase(),
      suggestion: { kind: 'condition' as const, id, name },
    })),
  ),
].sort((a, b) => (a.begins < b.begins ? -1 : a.begins > b.begins ? 1 : 0))

/** What somebody who has typed this much may mean: needs, conditions, and services by name. Refuses: too-many. */
export const suggestServices = query(
  z.object({ q: z.string().transform((text) => text.trim().toLowerCase().slice(0, 60)) }),
  async ({ db }, { q }): Promise<Suggestion[]> => {
    if (q.length < 2) return []
    const offered = new Map<string, Suggestion>()
    for (let at = firstFrom(q); offered.size < mostOffered - mostServices; at++) {
      const beginning = beginnings[at]
      if (!beginning?.begins.startsWith(q)) break
      offered.set(`${beginning.suggestion.kind} ${beginning.suggestion.id}`, beginning.suggestion)
    }
    const named = await servicesNamed(db).execute({ from: q, until: `${q}\uffff` })
    return [...offered.values(), ...named.map(({ id, name }) => ({ kind: 'service' as const, id, name }))]
  },
  { limit: 'drafting' },
)

const servicesNamed = (db: Reader) =>
  db.prepared('services-named', (reader) =>
    reader
      .select({ id: services.id, name: services.name })
      .from(findableServices)
      .innerJoin(services, eq(services.number, findableServices.number))
      .where(
        and(
          gte(findableServices.nameKey, sql.placeholder('from')),
          lt(findableServices.nameKey, sql.placeholder('until')),
        ),
      )
      .orderBy(findableServices.nameKey, findableServices.number)
      .limit(mostServices),
  )

/** Where in the alphabet these letters stand. */
function firstFrom(letters: string): number {
  let [low, high] = [0, beginnings.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((beginnings[middle]?.begins ?? '') < letters) low = middle + 1
    else high = middle
  }
  return low
}
