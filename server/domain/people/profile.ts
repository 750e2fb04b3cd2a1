import { and, asc, eq, inArray } from 'drizzle-orm'
import type { Reader } from '#db/database.ts'
import {
  conditions,
  groupConditions,
  groupRoles,
  groups,
  journeys,
  memberRoles,
  members,
  memberships,
  profileTakedowns,
} from '#db/schema/index.ts'
import { notFound } from '../kernel/refusal.ts'
import { howLong, isShownTo } from './journeys.ts'

/** From where somebody looks at a profile: as themselves, or from within the groups they share with its owner. */
export type Viewpoint = { readonly isSelf: boolean; readonly sharedGroupIds: readonly string[] }

/** A member as one beholder may see them. Groups are never listed: only what is looked after in a shared one is said. */
export type SeenProfile = {
  readonly id: string
  readonly name: string
  readonly pronouns: string | null
  readonly words: string | null
  readonly journeys: readonly { readonly condition: string; readonly howLong: string }[]
  readonly badges: readonly string[]
  readonly facilitates: readonly string[]
}

/** What the owner lets this beholder see. The one place that decides: the profile page and "as others see me" both ask here. Refuses: not-found. */
export async function profileSeenFrom(
  db: Reader,
  ownerId: string,
  { isSelf, sharedGroupIds }: Viewpoint,
  now: number,
): Promise<SeenProfile> {
  const [owner] = await db
    .select({
      id: members.id,
      name: members.name,
      pronouns: members.pronouns,
      pronounsAudience: members.pronounsAudience,
      words: members.words,
      wordsAudience: members.wordsAudience,
      withheld: profileTakedowns.how,
    })
    .from(members)
    .leftJoin(profileTakedowns, eq(profileTakedowns.memberId, members.id))
    .where(eq(members.id, ownerId))
  if (!owner) throw notFound('Member')

  const sharesGroup = sharedGroupIds.length > 0
  const shared = new Set(await conditionsOf(db, sharedGroupIds))
  const beholder = { isSelf, isMember: true, sharesGroup, sharesConditionGroup: false }
  const told = await pathsOf(db, ownerId)
  return {
    id: owner.id,
    name: owner.name,
    pronouns: owner.pronouns && isShownTo(owner.pronounsAudience, beholder) ? owner.pronouns : null,
    words: owner.words && owner.withheld === null && isShownTo(owner.wordsAudience, beholder) ? owner.words : null,
    journeys: told
      .filter(({ conditionId, audience }) =>
        isShownTo(audience, { ...beholder, sharesConditionGroup: shared.has(conditionId) }),
      )
      .map((journey) => ({ condition: journey.condition, howLong: howLong(journey, now) })),
    badges: await badgesOf(db, ownerId),
    facilitates: await looksAfter(db, ownerId, sharedGroupIds),
  }
}

/** The groups to which both belong. */
export async function groupsSharedBy(db: Reader, one: string, other: string): Promise<string[]> {
  const theirs = db.select({ id: memberships.groupId }).from(memberships).where(eq(memberships.memberId, other))
  const rows = await db
    .select({ id: memberships.groupId })
    .from(memberships)
    .where(and(eq(memberships.memberId, one), inArray(memberships.groupId, theirs)))
  return rows.map(({ id }) => id)
}

async function conditionsOf(db: Reader, groupIds: readonly string[]): Promise<string[]> {
  if (groupIds.length === 0) return []
  const rows = await db
    .selectDistinct({ id: groupConditions.conditionId })
    .from(groupConditions)
    .where(inArray(groupConditions.groupId, [...groupIds]))
  return rows.map(({ id }) => id)
}

const pathsOf = (db: Reader, ownerId: string) =>
  db
    .select({
      conditionId: journeys.conditionId,
      condition: conditions.name,
      sinceYear: journeys.sinceYear,
      sinceMonth: journeys.sinceMonth,
      audience: journeys.audience,
    })
    .from(journeys)
    .innerJoin(conditions, eq(conditions.id, journeys.conditionId))
    .where(eq(journeys.memberId, ownerId))
    .orderBy(asc(journeys.sinceYear), asc(conditions.name))

async function badgesOf(db: Reader, ownerId: string): Promise<string[]> {
  const rows = await db.select({ role: memberRoles.role }).from(memberRoles).where(eq(memberRoles.memberId, ownerId))
  return rows.map(({ role }) => role)
}

async function looksAfter(db: Reader, ownerId: string, groupIds: readonly string[]): Promise<string[]> {
  if (groupIds.length === 0) return []
  const rows = await db
    .select({ name: groups.name })
    .from(groupRoles)
    .innerJoin(groups, eq(groups.id, groupRoles.groupId))
    .where(
      and(
        eq(groupRoles.memberId, ownerId),
        eq(groupRoles.role, 'facilitator'),
        inArray(groupRoles.groupId, [...groupIds]),
      ),
    )
    .orderBy(asc(groups.name))
  return rows.map(({ name }) => name)
}
