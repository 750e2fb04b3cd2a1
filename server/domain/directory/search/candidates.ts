import type { Reader } from '#db/database.ts'
import { type Match, matchingServices } from '#db/service-text.ts'
import { withParts } from '../../needs/index.ts'
import { type Point, pointOf } from '../points.ts'
import type { Asked } from './asked.ts'
import { anywhereMark, conditionMark, featureMark, languageMark, needMark } from './marks.ts'
import { metresTo, type Order, type Ring, ringsAround, weightOf, wholeTo } from './nearness.ts'

/** A service that fits, how far it is in metres, and where it stands in the list. */
export type Candidate = {
  readonly match: Match
  readonly metres: number | null
  readonly weight: number
  readonly missing: number
}

export type Candidates = {
  readonly candidates: readonly Candidate[]
  /** How far out we looked, in metres, when that was not everywhere. */
  readonly within: number | null
  /** There were too many to look at: these are the newest entries among them. */
  readonly isCut: boolean
}

/** However large the directory is, a search looks at no more than these. */
const mostNear = 600
const mostAnywhere = 150
/** With this many near by there is enough to choose from. */
const enough = 60

type Place = { readonly point: Point; readonly order: Order }
type Wanted = { readonly marks: readonly (readonly string[])[]; readonly words: readonly (readonly string[])[] }

/** The services that fit, nearest stretch first, wide enough that more than `atLeast` of them come after a place in the list. */
export async function candidatesFor(
  db: Reader,
  asked: Asked,
  {
    order,
    now,
    isAfter,
    atLeast,
  }: { order: Order; now: number; isAfter: (candidate: Candidate) => boolean; atLeast: number },
): Promise<Candidates> {
  const wanted = wantedBy(asked)
  const point = asked.place ? pointOf(asked.place.latitude, asked.place.longitude) : null
  const weigh = await weigherFor(db, asked, point && { point, order }, now)
  if (!point) {
    const matches = await matchingServices(db, { ...wanted, limit: mostNear })
    return { candidates: inOrder(matches.map(weigh)), within: null, isCut: matches.length === mostNear }
  }
  let found: Candidates = { candidates: [], within: null, isCut: false }
  const without = await anywhere(db, wanted)
  for (const ring of ringsAround(point)) {
    found = await inRing(db, wanted, { ring, without, weigh, order })
    const after = found.candidates.filter(isAfter).length
    if (found.isCut || (found.candidates.length >= enough && after > atLeast)) break
  }
  return found
}

/** What has no place, and so stands in every stretch. */
const anywhere = (db: Reader, wanted: Wanted) =>
  matchingServices(db, { ...wanted, marks: [...wanted.marks, [anywhereMark]], limit: mostAnywhere })

type Stretch = {
  readonly ring: Ring | null
  readonly without: readonly Match[]
  readonly weigh: (match: Match) => Candidate
  readonly order: Order
}

async function inRing(db: Reader, wanted: Wanted, { ring, without, weigh, order }: Stretch): Promise<Candidates> {
  const marks = ring ? [...wanted.marks, ring.cells] : wanted.marks
  const near = await matchingServices(db, { ...wanted, marks, limit: mostNear })
  const isCut = near.length === mostNear
  if (!ring) return { candidates: inOrder(near.map(weigh)), within: null, isCut }
  const whole = wholeTo(ring, order)
  const candidates = inOrder([...near, ...without].map(weigh)).filter(({ weight }) => weight <= whole)
  return { candidates, within: ring.metres, isCut }
}

const inOrder = (candidates: Candidate[]): Candidate[] =>
  candidates.sort((a, b) => a.weight - b.weight || b.match.number - a.match.number)

/** What a service must have: one of the needs; else one of the conditions; else the words. What was chosen to narrow it down, always. */
function wantedBy({ needs, conditions, wishes, language, rest }: Asked): Wanted {
  const chosen = [...wishes.map((wish) => [featureMark(wish)]), ...(language ? [[languageMark(language)]] : [])]
  if (needs.length > 0) return { marks: [[...new Set(needs.flatMap(withParts))].map(needMark), ...chosen], words: [] }
  if (conditions.length > 0) return { marks: [conditions.map(conditionMark), ...chosen], words: [] }
  return { marks: chosen, words: rest.map((word) => [word]) }
}

/** Weighs a match: what it says nothing of counts against it. */
async function weigherFor(db: Reader, asked: Asked, place: Place | null, now: number) {
  const { needs, conditions, rest } = asked
  const groups = [...needs.map((id) => withParts(id).map(needMark)), ...conditions.map((id) => [conditionMark(id)])]
  const isRestAsked = rest.length > 0 && groups.length > 0
  const saying = isRestAsked
    ? new Set(
        (await matchingServices(db, { marks: [], words: rest.map((word) => [word]), limit: mostNear })).map(
          ({ number }) => number,
        ),
      )
    : null
  const has = (marks: string, group: readonly string[]) => group.some((mark) => marks.includes(` ${mark} `))

  return (match: Match): Candidate => {
    let missing = saying && !saying.has(match.number) ? 1 : 0
    for (const group of groups) if (!has(match.marks, group)) missing++
    const metres = place ? metresTo(match, place.point) : null
    const isInName = rest.length > 0 && rest.every((word) => match.nameKey.includes(word))
    const isFresh = match.checkedUntil !== null && match.checkedUntil > now
    const fit = { metres: place ? metres : 0, reach: match.reach, missing, isInName, isFresh }
    return { match, metres, missing, weight: weightOf(fit, place?.order ?? 'best') }
  }
}
