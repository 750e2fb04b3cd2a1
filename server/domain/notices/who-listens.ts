import { and, asc, eq, gt, inArray, isNull, ne, or, sql } from 'drizzle-orm'
import { follows, groupRoles, memberRoles, memberships, mentions, readingPlaces } from '#db/schema/index.ts'
import type { Context } from '../kernel/command.ts'
import type { ToldPost } from './told-post.ts'

/** How many people are told in one go. The rest follow in a turn of their own, so that nobody else's words wait. */
export const toldAtOnce = 200

type Place = { readonly threadId: string; readonly groupId: string }
type Turn = { readonly after: string | undefined }

/** The next members, by id, who follow a thread and may still read it. */
export async function followersOf({ tx }: Context, { threadId, groupId }: Place, { after }: Turn): Promise<string[]> {
  const rows = await tx
    .select({ memberId: follows.memberId })
    .from(follows)
    .innerJoin(memberships, and(eq(memberships.groupId, groupId), eq(memberships.memberId, follows.memberId)))
    .where(and(eq(follows.threadId, threadId), after === undefined ? undefined : gt(follows.memberId, after)))
    .orderBy(asc(follows.memberId))
    .limit(toldAtOnce)
  return rows.map(({ memberId }) => memberId)
}

/** The next followers to hear of a reply: not its author, not who is mentioned in it, not who has read it already. */
export async function listenersOf({ tx }: Context, post: ToldPost, { after }: Turn): Promise<string[]> {
  const rows = await tx
    .select({ memberId: follows.memberId })
    .from(follows)
    .innerJoin(memberships, and(eq(memberships.groupId, post.groupId), eq(memberships.memberId, follows.memberId)))
    .leftJoin(mentions, and(eq(mentions.postId, post.id), eq(mentions.memberId, follows.memberId)))
    .leftJoin(
      readingPlaces,
      and(eq(readingPlaces.memberId, follows.memberId), eq(readingPlaces.threadId, follows.threadId)),
    )
    .where(
      and(
        eq(follows.threadId, post.threadId),
        after === undefined ? undefined : gt(follows.memberId, after),
        ne(follows.memberId, post.authorId),
        isNull(mentions.memberId),
        or(isNull(readingPlaces.seq), sql`${readingPlaces.seq} < ${post.seq}`),
      ),
    )
    .orderBy(asc(follows.memberId))
    .limit(toldAtOnce)
  return rows.map(({ memberId }) => memberId)
}

/** Those mentioned in a post who may read it. */
export async function mentionedIn({ tx }: Context, post: ToldPost): Promise<string[]> {
  const rows = await tx
    .select({ memberId: mentions.memberId })
    .from(mentions)
    .innerJoin(memberships, and(eq(memberships.groupId, post.groupId), eq(memberships.memberId, mentions.memberId)))
    .where(and(eq(mentions.postId, post.id), ne(mentions.memberId, post.authorId)))
    .limit(toldAtOnce)
  return rows.map(({ memberId }) => memberId)
}

/** Whoever has one of these roles in a group. */
export async function lookingAfter(
  { tx }: Context,
  groupId: string,
  roles: readonly ('facilitator' | 'greeter')[],
): Promise<string[]> {
  const rows = await tx
    .selectDistinct({ memberId: groupRoles.memberId })
    .from(groupRoles)
    .where(and(eq(groupRoles.groupId, groupId), inArray(groupRoles.role, [...roles])))
  return rows.map(({ memberId }) => memberId)
}

/** Those who look after everybody: moderators and duty leads. A handful. */
export async function moderators({ tx }: Context): Promise<string[]> {
  const rows = await tx
    .selectDistinct({ id: memberRoles.memberId })
    .from(memberRoles)
    .where(inArray(memberRoles.role, ['moderator', 'duty-lead']))
  return rows.map(({ id }) => id)
}

/** The coordinators of this Waymark: a handful. */
export async function coordinators({ tx }: Context): Promise<string[]> {
  const rows = await tx
    .select({ id: memberRoles.memberId })
    .from(memberRoles)
    .where(eq(memberRoles.role, 'coordinator'))
  return rows.map(({ id }) => id)
}

/** The duty leads: one or two. */
export async function dutyLeads({ tx }: Context): Promise<string[]> {
  const rows = await tx.select({ id: memberRoles.memberId }).from(memberRoles).where(eq(memberRoles.role, 'duty-lead'))
  return rows.map(({ id }) => id)
}

/** Those who look after the directory: its editors, or the coordinators while there are none. A handful. */
export async function directoryEditors(ctx: Context): Promise<string[]> {
  const rows = await ctx.tx
    .select({ id: memberRoles.memberId })
    .from(memberRoles)
    .where(eq(memberRoles.role, 'directory-editor'))
  return rows.length > 0 ? rows.map(({ id }) => id) : coordinators(ctx)
}
