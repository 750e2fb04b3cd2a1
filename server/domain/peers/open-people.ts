import { and, asc, eq, gt, isNull, not, or, type SQL, sql } from 'drizzle-orm'
import { alias } from '#db/columns.ts'
import type { Reader } from '#db/database.ts'
import {
  conditions,
  consents,
  groupConditions,
  journeys,
  members,
  memberships,
  peerConnections,
  peerOfferConditions,
  peerOffers,
  restrictions,
} from '#db/schema/index.ts'
import { consentVersion, isShownTo, yearsFurtherAlong } from '../people/index.ts'
import { isApart } from '../safety/index.ts'
import { askLasts, mostConnections, quietAfterNo } from './policy.ts'
import type { Time } from './words.ts'

/** Somebody who is open to being asked by this reader, and why they are suggested. Only what they chose to show. */
export type OpenPerson = {
  readonly id: string
  readonly name: string
  readonly conditionId: string
  readonly condition: string
  /** Whole years ahead of the reader. */
  readonly yearsAlong: number
  readonly times: readonly Time[]
  readonly cares: boolean
  readonly words: string
}

/** Looked at for one page, nearest to two and a half years ahead first. Found by condition: the size of the community does not matter, only how many are open about it. */
const lookedAtMost = 60
const monthsThatHelpMost = 30

const mine = alias(journeys, 'mine')
const theirs = alias(journeys, 'theirs')
/** Whole months between the two starts, on the same terms as yearsFurtherAlong. */
const ahead = sql`((${mine.sinceYear} * 12 + coalesce(${mine.sinceMonth}, 7))
  - (${theirs.sinceYear} * 12 + coalesce(${theirs.sinceMonth}, 7)))`

/**
 * Who this reader may ask: open, not full, on the same path at least a year ahead, and seen by this reader. Nobody who is
 * blocked, restricted, or said "not now" before. Who shares caring is found beside it (open-carers.ts), on the same terms.
 */
export async function openPeople(
  db: Reader,
  { actorId, now, onlyId }: { readonly actorId: string; readonly now: number; readonly onlyId?: string },
): Promise<OpenPerson[]> {
  const rows = await candidates(db, actorId, now, onlyId)
  const people = new Map<string, OpenPerson>()
  for (const { mySince, theirSince, audience, sharesGroup, sharesConditionGroup, withheld, words, ...person } of rows) {
    const beholder = { isSelf: false, isMember: true, sharesGroup, sharesConditionGroup }
    if (people.has(person.id) || !isShownTo(audience, beholder)) continue
    people.set(person.id, {
      ...person,
      times: person.times as Time[],
      words: withheld === null ? words : '',
      yearsAlong: yearsFurtherAlong(mySince, theirSince),
    })
  }
  return [...people.values()]
}

const candidates = (db: Reader, actorId: string, now: number, onlyId: string | undefined) =>
  db
    .select({
      id: members.id,
      name: members.name,
      conditionId: conditions.id,
      condition: conditions.name,
      mySince: { sinceYear: mine.sinceYear, sinceMonth: mine.sinceMonth },
      theirSince: { sinceYear: theirs.sinceYear, sinceMonth: theirs.sinceMonth },
      audience: theirs.audience,
      times: peerOffers.times,
      cares: peerOffers.cares,
      words: peerOffers.words,
      withheld: peerOffers.withheld,
      sharesGroup: sharing(actorId).mapWith(Boolean),
      sharesConditionGroup: sharing(
        actorId,
        sql` and exists (select 1 from ${groupConditions} where ${groupConditions.groupId} = here.group_id
          and ${groupConditions.conditionId} = ${theirs.conditionId})`,
      ).mapWith(Boolean),
    })
    .from(mine)
    .innerJoin(peerOfferConditions, eq(peerOfferConditions.conditionId, mine.conditionId))
    .innerJoin(peerOffers, eq(peerOffers.memberId, peerOfferConditions.memberId))
    .innerJoin(
      theirs,
      and(eq(theirs.memberId, peerOfferConditions.memberId), eq(theirs.conditionId, peerOfferConditions.conditionId)),
    )
    .innerJoin(members, eq(members.id, peerOffers.memberId))
    .innerJoin(conditions, eq(conditions.id, mine.conditionId))
    .where(
      and(
        eq(mine.memberId, actorId),
        onlyId === undefined ? undefined : eq(peerOffers.memberId, onlyId),
        sql`${ahead} >= 12`,
        isOpenTo(actorId, now),
      ),
    )
    .orderBy(asc(sql`abs(${ahead} - ${monthsThatHelpMost})`), asc(peerOffers.memberId))
    .limit(lookedAtMost)

/** Whatever path the two share: open, with room for one more, in good standing, not apart from the reader, and not met before. */
export const isOpenTo = (actorId: string, now: number): SQL =>
  and(
    sql`${peerOffers.memberId} <> ${actorId}`,
    isNull(peerOffers.pausedSince),
    not(isApart(peerOffers.memberId, sql`${actorId}`)),
    isInGoodStanding(now),
    sql`exists (select 1 from ${consents} where ${consents.memberId} = ${peerOffers.memberId}
      and ${consents.version} = ${consentVersion} and ${consents.withdrawnAt} is null)`,
    hasRoom(now),
    not(metBefore(actorId, now)),
  ) as SQL

const sharing = (actorId: string, more: SQL = sql``) => sql<boolean>`exists (
  select 1 from ${memberships} here inner join ${memberships} there on there.group_id = here.group_id
  where here.member_id = ${actorId} and there.member_id = ${peerOffers.memberId}${more})`

const isInGoodStanding = (now: number) => sql`not exists (
  select 1 from ${restrictions} where ${restrictions.memberId} = ${peerOffers.memberId} and ${restrictions.endedAt} is null
    and (${restrictions.until} is null or ${restrictions.until} > ${now}))`

/** Nobody is asked by more than they chose, nor has more connections. */
const hasRoom = (now: number) => sql`(
  select count(*) from ${peerConnections} where ${peerConnections.askedOf} = ${peerOffers.memberId} and ${isOpenAsk(now)}
  ) < ${peerOffers.mostAsks} and (
  select count(*) from ${peerConnections} where ${peerConnections.askedOf} = ${peerOffers.memberId} and ${isLiving}
  ) + (
  select count(*) from ${peerConnections} where ${peerConnections.askedBy} = ${peerOffers.memberId} and ${isLiving}
  ) < ${peerOffers.mostConnections}`

/** They are connected, one has asked the other, or it came to nothing not long ago. Somebody I said "not now" to may be asked by me. */
const metBefore = (actorId: string, now: number) => sql`(exists (
  select 1 from ${peerConnections} where ${peerConnections.askedBy} = ${actorId}
    and ${peerConnections.askedOf} = ${peerOffers.memberId}
    and (${isLiving} or ${peerConnections.askedAt} > ${now - quietAfterNo}
      and (${peerConnections.withdrawnAt} is null or ${peerConnections.askedAt} > ${now - askLasts})))
  or exists (
  select 1 from ${peerConnections} where ${peerConnections.askedBy} = ${peerOffers.memberId}
    and ${peerConnections.askedOf} = ${actorId} and (${isLiving} or ${isOpenAsk(now)}
      or (${peerConnections.accepted} and ${peerConnections.askedAt} > ${now - quietAfterNo}))))`

/** Asked, and neither answered nor taken back nor too old. */
export const isOpenAsk = (now: number) =>
  and(
    isNull(peerConnections.answeredAt),
    isNull(peerConnections.withdrawnAt),
    gt(peerConnections.askedAt, now - askLasts),
  ) as SQL

/** Agreed, and not ended. */
export const isLiving = and(eq(peerConnections.accepted, true), isNull(peerConnections.endedAt)) as SQL

/** How many asks of somebody are open, and how many connections they have. */
export async function countsOf(db: Reader, memberId: string, now: number) {
  const count = async (where: SQL | undefined): Promise<number> => {
    const [found] = await db
      .select({ count: sql`count(*)`.mapWith(Number) })
      .from(peerConnections)
      .where(where)
    return found?.count ?? 0
  }
  const isTheirs = or(eq(peerConnections.askedBy, memberId), eq(peerConnections.askedOf, memberId))
  return {
    openAsks: await count(and(eq(peerConnections.askedBy, memberId), isOpenAsk(now))),
    connections: Math.min(await count(and(isTheirs, isLiving)), mostConnections),
  }
}
