import { eq, inArray, sql } from 'drizzle-orm'
import type { Reader } from '#db/database.ts'
import { organizations, services } from '#db/schema/index.ts'
import { conditions as vocabulary } from '#db/seeds/conditions.ts'
import type { Actor } from '../../kernel/actor.ts'
import { needOf, type Wish, wishes, withParts } from '../../needs/index.ts'
import { savedAmong } from '../mine-of-service.ts'
import type { Asked } from './asked.ts'
import type { Candidate } from './candidates.ts'
import { conditionMark, featureBit, needMark } from './marks.ts'

/** What a list shows of a service, and why it stands there. */
export type ServiceCard = {
  readonly id: string
  readonly name: string
  readonly organization: string | null
  readonly opening: string
  readonly phone: string | null
  readonly url: string | null
  readonly taking: 'yes' | 'waiting-list' | 'no' | null
  readonly features: readonly Wish[]
  readonly metres: number | null
  readonly reach: 'place' | 'remote' | 'unknown'
  /** Where it serves people, when it has no place of its own. */
  readonly area: string | null
  /** Millionths of a degree, for the map; the first point. */
  readonly point: { readonly latitude: number; readonly longitude: number } | null
  readonly checkedAt: number | null
  readonly checkedUntil: number | null
  /** On the list of whoever looks. */
  readonly isSaved: boolean
  /** The needs and conditions asked for that it answers, by name. */
  readonly because: {
    readonly needs: readonly string[]
    readonly conditions: readonly string[]
    readonly wishes: readonly Wish[]
  }
}

/** Services on one page of results. */
export const servicesAPage = 20
const longestOpening = 180

/** What a page of results shows, in the order given. */
export async function cardsOf(
  { db, actor }: { readonly db: Reader; readonly actor: Actor },
  page: readonly Candidate[],
  asked: Asked,
): Promise<ServiceCard[]> {
  if (page.length === 0) return []
  const rows = await rowsOf(
    db,
    page.map(({ match }) => match.number),
  )
  const byNumber = new Map(rows.map((row) => [row.number, row]))
  const saved = await savedAmong(
    db,
    actor,
    rows.map(({ id }) => id),
  )
  return page.flatMap((candidate) => {
    const row = byNumber.get(candidate.match.number)
    if (!row) return []
    const { features, points, reach } = candidate.match
    return [
      {
        id: row.id,
        name: row.name,
        organization: row.organization,
        opening: openingOf(row.opening),
        phone: row.phones[0]?.number ?? null,
        url: row.url,
        taking: row.taking,
        checkedAt: row.checkedAt,
        checkedUntil: row.checkedUntil,
        isSaved: saved.has(row.id),
        area: row.areas[0]?.name ?? null,
        features: wishes.filter((wish) => (features & featureBit(wish)) !== 0),
        metres: candidate.metres,
        reach,
        point: firstPoint(points),
        because: becauseOf(candidate, asked),
      },
    ]
  })
}

/** Read once for each page of results, whatever they are: made ready once, with room for a full page. */
async function rowsOf(db: Reader, numbers: readonly number[]) {
  const places = Array.from({ length: servicesAPage }, (_, at) => `n${at}`)
  const statement = db.prepared('service-cards', (reader) =>
    reader
      .select({
        number: services.number,
        id: services.id,
        name: services.name,
        organization: organizations.name,
        opening: sql<string>`substr(${services.description}, 1, 400)`,
        phones: services.phones,
        url: services.url,
        taking: services.taking,
        areas: services.areas,
        checkedAt: services.checkedAt,
        checkedUntil: services.checkedUntil,
      })
      .from(services)
      .leftJoin(organizations, eq(organizations.id, services.organizationId))
      .where(
        inArray(
          services.number,
          places.map((place) => sql.placeholder(place)),
        ),
      ),
  )
  return statement.execute(Object.fromEntries(places.map((place, at) => [place, numbers[at] ?? numbers[0] ?? 0])))
}

/** The first words of a description, to the end of a sentence or a word. */
function openingOf(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim()
  if (plain.length <= longestOpening) return plain
  const cut = plain.slice(0, longestOpening)
  const sentence = cut.lastIndexOf('. ')
  if (sentence > longestOpening / 2) return cut.slice(0, sentence + 1)
  return `${cut.slice(0, cut.lastIndexOf(' '))} …`
}

function firstPoint(points: string): ServiceCard['point'] {
  const [latitude, longitude] = points.split(';')[0]?.split(',').map(Number) ?? []
  return latitude === undefined || longitude === undefined ? null : { latitude, longitude }
}

const conditionNames = new Map(vocabulary.map(({ id, name }) => [id, name]))

function becauseOf({ match }: Candidate, { needs, conditions, wishes: wished }: Asked): ServiceCard['because'] {
  const has = (mark: string) => match.marks.includes(` ${mark} `)
  return {
    // The narrowest that holds tells most: "Debt help" rather than "Money and benefits".
    needs: [
      ...new Set(
        needs
          .flatMap((id) =>
            withParts(id)
              .reverse()
              .filter((part) => has(needMark(part)))
              .slice(0, 1),
          )
          .flatMap((id) => needOf(id)?.name ?? []),
      ),
    ],
    conditions: conditions.filter((id) => has(conditionMark(id))).flatMap((id) => conditionNames.get(id) ?? []),
    wishes: wished.filter((wish) => (match.features & featureBit(wish)) !== 0),
  }
}
