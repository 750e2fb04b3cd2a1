import { and, desc, eq, inArray } from 'drizzle-orm'
import type { Reader } from '#db/database.ts'
import {
  type CaredFor,
  caring,
  caringConditions,
  conditions,
  members,
  peerOfferCaring,
  peerOffers,
} from '#db/schema/index.ts'
import { isACarer, isCarer } from '../carers/index.ts'
import { type Since, yearsFurtherAlong } from '../people/index.ts'
import { isOpenTo } from './open-people.ts'
import type { Time } from './words.ts'

/** A carer who is open to being asked by this carer, and why they are suggested. Only what they chose to show to carers. */
export type OpenCarer = {
  readonly id: string
  readonly name: string
  /** Whole years of caring ahead of the reader. */
  readonly yearsAlong: number
  readonly times: readonly Time[]
  readonly words: string
  readonly caring: {
    /** Whom both look after; null when that is not what they share. */
    readonly who: CaredFor | null
    /** What the people whom both look after live with. */
    readonly conditions: readonly string[]
  }
}

/** Looked at for one page: those who said it last come first, so that a long list costs no more than this. */
const lookedAtMost = 200
const yearsThatHelpMost = 2.5

/**
 * Which carers this carer may ask: those who look after the same kind of person, or somebody with the same condition, for
 * at least a year longer. To whoever is not a carer there are none. Nearest to two and a half years ahead first.
 */
export async function openCarers(
  db: Reader,
  { actorId, now, onlyId }: { readonly actorId: string; readonly now: number; readonly onlyId?: string },
): Promise<OpenCarer[]> {
  if (!(await isCarer(db, actorId))) return []
  const mine = await caringOf(db, [actorId])
  if (mine.every(({ sinceYear }) => sinceYear === null)) return []
  const open = await candidates(db, actorId, now, onlyId)
  const theirs = await caringOf(
    db,
    open.map(({ id }) => id),
  )
  const people = open.flatMap(({ withheld, words, times, ...person }): OpenCarer[] => {
    const shared = nearest(
      mine,
      theirs.filter(({ memberId }) => memberId === person.id),
    )
    if (!shared) return []
    return [{ ...person, ...shared, times: times as Time[], words: withheld === null ? words : '' }]
  })
  return people.sort((a, b) => distance(a) - distance(b) || (a.id < b.id ? -1 : 1))
}

const distance = ({ yearsAlong }: { readonly yearsAlong: number }) => Math.abs(yearsAlong - yearsThatHelpMost)

const candidates = (db: Reader, actorId: string, now: number, onlyId: string | undefined) =>
  db
    .select({
      id: members.id,
      name: members.name,
      times: peerOffers.times,
      words: peerOffers.words,
      withheld: peerOffers.withheld,
    })
    .from(peerOfferCaring)
    .innerJoin(peerOffers, eq(peerOffers.memberId, peerOfferCaring.memberId))
    .innerJoin(members, eq(members.id, peerOffers.memberId))
    .where(
      and(
        onlyId === undefined ? undefined : eq(peerOffers.memberId, onlyId),
        isACarer(peerOffers.memberId),
        isOpenTo(actorId, now),
      ),
    )
    .orderBy(desc(peerOfferCaring.openSince))
    .limit(lookedAtMost)

type Caring = Omit<typeof caring.$inferSelect, 'sinceYear'> & {
  readonly sinceYear: number | null
  readonly about: readonly { readonly id: string; readonly name: string }[]
}

async function caringOf(db: Reader, memberIds: readonly string[]): Promise<Caring[]> {
  if (memberIds.length === 0) return []
  const told = await db
    .select()
    .from(caring)
    .where(inArray(caring.memberId, [...memberIds]))
  if (told.length === 0) return []
  const about = await db
    .select({ caringId: caringConditions.caringId, id: conditions.id, name: conditions.name })
    .from(caringConditions)
    .innerJoin(conditions, eq(conditions.id, caringConditions.conditionId))
    .where(
      inArray(
        caringConditions.caringId,
        told.map(({ id }) => id),
      ),
    )
  return told.map((one) => ({ ...one, about: about.filter(({ caringId }) => caringId === one.id) }))
}

/** Of everything two carers share, what is nearest to the distance that helps most. Parts that the other keeps to themselves are not there. */
function nearest(mine: readonly Caring[], theirs: readonly Caring[]) {
  const pairs = mine.flatMap((own) =>
    theirs.flatMap((other) => {
      if (own.sinceYear === null || other.sinceYear === null || other.sinceAudience !== 'carers') return []
      // "Somebody else" is not the same for two people.
      const who = other.whoAudience === 'carers' && own.who === other.who && own.who !== 'other' ? own.who : null
      const shown = other.conditionsAudience === 'carers' ? other.about : []
      const shared = shown.filter(({ id }) => own.about.some((each) => each.id === id)).map(({ name }) => name)
      const yearsAlong = yearsFurtherAlong(own as Since, other as Since)
      if (yearsAlong === 0 || (who === null && shared.length === 0)) return []
      return [{ yearsAlong, caring: { who, conditions: shared } }]
    }),
  )
  return pairs.sort((a, b) => distance(a) - distance(b))[0]
}
