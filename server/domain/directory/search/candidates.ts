import type { Reader } from '#db/database.ts'
import { type Match, matchingServices, type ServiceSearch } from '#db/service-text.ts'
import { withParts } from '../../needs/index.ts'
import { type Point, pointOf } from '../points.ts'
import type { Asked } from './asked.ts'
import { anywhereMark, conditionMark, featureBit, languageMark, needMark } from './marks.ts'
import {
  type Bounds,
  metresTo,
  middleOf,
  type Order,
  type Ring,
  ringsAround,
  type Stretch,
  shellsAround,
  weightOf,
  wholeTo,
} from './nearness.ts'

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
  /** There are more: without a place these are the newest entries, with one the nearest. */
  readonly isCut: boolean
}

/** However large the directory is, a look at a stretch of land sees no more than these. */
const mostNear = 400
const mostAnywhere = 100
/** With this many near by there is enough to choose from. */
const enough = 40

type Wanted = Omit<ServiceSearch, 'limit'>
type Wish = {
  readonly order: Order
  readonly now: number
  readonly isAfter: (candidate: Candidate) => boolean
  /** Look far enough for more than this many after a place in the list. */
  readonly atLeast: number
}

/** The services that fit, nearest stretch first, as wide as it takes. */
export async function candidatesFor(db: Reader, asked: Asked, wish: Wish): Promise<Candidates> {
  const wanted = wantedBy(asked)
  const from = asked.place ? pointOf(asked.place.latitude, asked.place.longitude) : null
  const looked = async (search: ServiceSearch) => {
    const matches = await matchingServices(db, search)
    const weigh = weigher(asked, { ...wish, from, saying: await sayingTheRest(db, asked, search) })
    return { candidates: matches.map(weigh), isCut: matches.length === search.limit }
  }
  const inStretch = (marks: readonly (readonly string[])[], most: number) =>
    looked({ ...wanted, marks: [...wanted.marks, ...marks], limit: most })

  if (!from) {
    const { candidates, isCut } = await inStretch([], mostNear)
    return { candidates: inOrder(candidates), within: null, isCut }
  }
  // What has no place stands in every stretch.
  const { candidates: without } = await inStretch([[anywhereMark]], mostAnywhere)
  // What answers all that was asked is rare: with all of it in hand, what is further out can only be what answers a part,
  // and a much smaller stretch has the best of it.
  const full = asksForSeveral(asked) && wish.order === 'best' ? await looked(wantedInFull(asked)) : null
  const isFullKnown = full !== null && !full.isCut
  const sure = isFullKnown ? [...without, ...full.candidates] : without
  const bounds = { order: wish.order, missing: isFullKnown ? 1 : 0, isNamed: asked.rest.length > 0 }
  const isEnough = (candidates: readonly Candidate[]) =>
    candidates.length >= enough && candidates.filter(wish.isAfter).length > wish.atLeast

  let found: Candidates = { candidates: [], within: null, isCut: false }
  let [inner, placed]: [Ring | null, readonly Candidate[]] = [null, []]
  for (const ring of ringsAround(from)) {
    const { candidates, isCut } = await inStretch(ring ? [ring.cells] : [], mostNear)
    if (isCut) return inner === null ? inTheMiddle(from) : outwards(inner, placed)
    found = ring
      ? { candidates: wholePart([...candidates, ...sure], ring, bounds), within: ring.metres, isCut }
      : { candidates: inOrder(once([...candidates, ...sure])), within: null, isCut }
    if (isEnough(found.candidates)) break
    ;[inner, placed] = [ring, candidates]
    if (ring && candidates.length * ring.nextIsLarger > mostNear) return outwards(inner, placed)
  }
  return found

  /** Too many where we begin to look: closer by, and from there outwards. */
  async function inTheMiddle(point: Point): Promise<Candidates> {
    const middle = middleOf(point)
    const { candidates, isCut } = await inStretch([middle.cells], mostNear)
    if (isCut) return outwards(null, [])
    const near = { candidates: wholePart([...candidates, ...sure], middle, bounds), within: middle.metres, isCut: true }
    return isEnough(near.candidates) ? near : outwards(middle, candidates)
  }

  /** From what was found whole to where there are too many: a row of cells at a time, so that the nearest are among those looked at. */
  async function outwards(whole: Ring | null, inside: readonly Candidate[]): Promise<Candidates> {
    // With places in several cells a service is met several times.
    const near = new Map(inside.map((one) => [one.match.number, one]))
    const meet = (some: readonly Candidate[]) => {
      for (const one of some) near.set(one.match.number, one)
    }
    let last: Candidates = { candidates: [], within: null, isCut: true }
    for (const shell of shellsAround(from as Point, whole)) {
      const row = await inStretch([shell.cells], mostNear)
      if (!row.isCut) meet(row.candidates)
      else for (const cell of shell.cells) meet((await inStretch([[cell]], mostNear)).candidates)
      const candidates = wholePart([...near.values(), ...sure], shell, bounds)
      last = { candidates, within: shell.metres, isCut: true }
      if (isEnough(candidates)) break
    }
    return last
  }
}

/** Those that nothing outside the stretch can stand before. */
const wholePart = (candidates: readonly Candidate[], stretch: Stretch, bounds: Bounds): Candidate[] => {
  const whole = wholeTo(stretch, bounds)
  return inOrder(once(candidates.filter(({ weight }) => weight <= whole)))
}

/** A service met in more than one look. */
const once = (candidates: readonly Candidate[]): Candidate[] => [
  ...new Map(candidates.map((one) => [one.match.number, one])).values(),
]

const inOrder = (candidates: Candidate[]): Candidate[] =>
  candidates.sort((a, b) => a.weight - b.weight || b.match.number - a.match.number)

/** What a service must have: one of the needs; else one of the conditions; else the words. What was chosen to narrow it down, always. */
function wantedBy(asked: Asked): Wanted {
  const { needs, conditions, rest } = asked
  const { spoken, features } = narrowing(asked)
  if (needs.length > 0)
    return { marks: [[...new Set(needs.flatMap(withParts))].map(needMark), ...spoken], words: [], features }
  if (conditions.length > 0) return { marks: [conditions.map(conditionMark), ...spoken], words: [], features }
  return { marks: spoken, words: asked.anyWord ? [rest] : rest.map((word) => [word]), features }
}

const narrowing = ({ wishes, language }: Asked) => ({
  spoken: language ? [[languageMark(language)]] : [],
  features: wishes.reduce((bits, wish) => bits | featureBit(wish), 0),
})

/** For each thing asked for, the marks of which one is enough. */
const groupsOf = ({ needs, alike }: Pick<Asked, 'needs' | 'alike'>): string[][] => [
  ...needs.map((id) => withParts(id).map(needMark)),
  ...alike.map((ids) => ids.map(conditionMark)),
]

/** More than one thing was asked for, of which one is enough. */
const asksForSeveral = ({ needs, alike, rest }: Asked): boolean =>
  needs.length + alike.length + (rest.length > 0 ? 1 : 0) > 1 && needs.length + alike.length > 0

/** A search for what answers all that was asked, wherever it is. */
function wantedInFull(asked: Asked): ServiceSearch {
  const { spoken, features } = narrowing(asked)
  return {
    marks: [...groupsOf(asked), ...spoken],
    words: asked.rest.map((word) => [word]),
    features,
    limit: mostNear,
  }
}

/** Which of the matches also say the words that name no need and no condition; null when there are none to say. */
async function sayingTheRest(db: Reader, { rest }: Asked, search: ServiceSearch): Promise<ReadonlySet<number> | null> {
  if (rest.length === 0 || search.words.length > 0) return null
  const saying = await matchingServices(db, { ...search, words: rest.map((word) => [word]) })
  return new Set(saying.map(({ number }) => number))
}

type Weighing = Wish & { readonly from: Point | null; readonly saying: ReadonlySet<number> | null }

/** Weighs matches: what they say nothing of counts against them. */
function weigher({ needs, alike, rest }: Asked, { order, now, from, saying }: Weighing): (match: Match) => Candidate {
  const groups = groupsOf({ needs, alike }).map((group) => group.map((mark) => ` ${mark} `))
  return (match) => {
    let missing = saying && !saying.has(match.number) ? 1 : 0
    for (const group of groups) if (!group.some((mark) => match.marks.includes(mark))) missing++
    const metres = from && metresTo(match, from)
    const isInName = rest.length > 0 && rest.every((word) => match.nameKey.includes(word))
    const isFresh = match.checkedUntil !== null && match.checkedUntil > now
    const fit = { metres: from ? metres : 0, reach: match.reach, missing, isInName, isFresh }
    return { match, metres, missing, weight: weightOf(fit, from ? order : 'best') }
  }
}
