import { and, eq, gt, inArray, isNull, lte, ne, or, sql } from 'drizzle-orm'
import { groupRoles, type LadderRung, memberRoles, restrictions, shifts } from '#db/schema/index.ts'
import type { Context } from '../kernel/command.ts'

/** Who is asked on one step, and in whose place when nobody stands there. */
export type Asked = {
  readonly memberIds: readonly string[]
  readonly instead: 'moderators' | 'duty-leads' | 'coordinators' | 'nobody' | null
}

/** Whose words it is about, and where; null when nobody knows. */
type Concerned = { readonly groupId: string | null; readonly aboutId: string | null }

type Staff = 'moderator' | 'duty-lead' | 'coordinator'

/**
 * Who is asked about this on this rung. On call first; nobody on the rota means everybody with the role, then the
 * next role up: an empty rota must not be an unheard cry. Nobody is asked about themselves.
 */
export async function whoIsAsked(ctx: Context, rung: LadderRung, about: Concerned): Promise<Asked> {
  switch (rung) {
    case 'facilitator':
      return { memberIds: await facilitators(ctx, about), instead: null }
    case 'moderator':
      return firstOf([
        [null, await onCall(ctx, about, ['moderator', 'duty-lead'])],
        ['moderators', await having(ctx, about, 'moderator')],
        ['duty-leads', await having(ctx, about, 'duty-lead')],
        ['coordinators', await having(ctx, about, 'coordinator')],
      ])
    case 'duty-lead':
      return firstOf([
        [null, await onCall(ctx, about, ['duty-lead'])],
        ['duty-leads', await having(ctx, about, 'duty-lead')],
        ['moderators', await having(ctx, about, 'moderator')],
        ['coordinators', await having(ctx, about, 'coordinator')],
      ])
    case 'emergency-services':
      return firstOf([
        [null, await having(ctx, about, 'duty-lead')],
        ['moderators', await having(ctx, about, 'moderator')],
        ['coordinators', await having(ctx, about, 'coordinator')],
      ])
  }
}

const firstOf = (choices: readonly (readonly [Asked['instead'], readonly string[]])[]): Asked => {
  const [instead, memberIds] = choices.find(([, ids]) => ids.length > 0) ?? ['nobody' as const, []]
  return { memberIds, instead }
}

/** The group's own; not when it is about somebody who looks after others, whose colleagues they are. */
async function facilitators({ tx, now }: Context, { groupId, aboutId }: Concerned): Promise<string[]> {
  if (groupId === null || aboutId === null) return []
  const named = await tx
    .select({ memberId: groupRoles.memberId })
    .from(groupRoles)
    .where(and(eq(groupRoles.groupId, groupId), eq(groupRoles.role, 'facilitator'), isHere(groupRoles.memberId, now)))
  if (named.some(({ memberId }) => memberId === aboutId)) return []
  const badges = await tx
    .select({ role: memberRoles.role })
    .from(memberRoles)
    .where(and(eq(memberRoles.memberId, aboutId), inArray(memberRoles.role, ['moderator', 'duty-lead', 'coordinator'])))
  return badges.length > 0 ? [] : named.map(({ memberId }) => memberId)
}

async function having({ tx, now }: Context, { aboutId }: Concerned, role: Staff): Promise<string[]> {
  const rows = await tx
    .select({ memberId: memberRoles.memberId })
    .from(memberRoles)
    .where(and(eq(memberRoles.role, role), isNot(memberRoles.memberId, aboutId), isHere(memberRoles.memberId, now)))
  return rows.map(({ memberId }) => memberId)
}

async function onCall({ tx, now }: Context, { aboutId }: Concerned, roles: readonly Staff[]): Promise<string[]> {
  const rows = await tx
    .selectDistinct({ memberId: shifts.memberId })
    .from(shifts)
    // Whoever has lost the role since is on the rota, and no help.
    .innerJoin(memberRoles, and(eq(memberRoles.memberId, shifts.memberId), inArray(memberRoles.role, [...roles])))
    .where(
      and(
        lte(shifts.startsAt, now),
        gt(shifts.endsAt, now),
        isNull(shifts.takenOffAt),
        isNot(shifts.memberId, aboutId),
        isHere(shifts.memberId, now),
      ),
    )
  return rows.map(({ memberId }) => memberId)
}

type MemberColumn = typeof groupRoles.memberId | typeof memberRoles.memberId | typeof shifts.memberId

const isNot = (memberId: MemberColumn, aboutId: string | null) => (aboutId === null ? undefined : ne(memberId, aboutId))

/** Nobody who is kept out is asked: they could not come in to answer. */
const isHere = (memberId: MemberColumn, now: number) =>
  sql`not exists (select 1 from ${restrictions} where ${and(
    eq(restrictions.memberId, memberId),
    inArray(restrictions.kind, ['suspended', 'closed']),
    isNull(restrictions.endedAt),
    or(isNull(restrictions.until), gt(restrictions.until, now)),
  )})`
