import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '#db/database.ts'
import { groupRoles } from '#db/schema/index.ts'
import type { Actor } from '../kernel/actor.ts'
import { command, query } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { type SubjectFace, type Subjects, subjectKinds } from '../subjects.ts'
import { mayReveal } from './policy.ts'
import { openWithReason, statedReason } from './with-reason.ts'

/** Everything that people write, whatever its kind: what stands under a name is refused in its own words. */
const words = { kind: z.enum(subjectKinds).default('post'), postId: z.string().max(60) }

export const RevealAuthorInput = z.object({ ...words, ...statedReason })
type Words = { readonly kind: (typeof subjectKinds)[number]; readonly postId: string }

/**
 * Somebody who looks after a group finds out who wrote without their name, for a reason that coordinators see and that
 * the writer finds in their own export. The name is in this answer alone. Refuses: not-found, forbidden, invalid.
 */
export const revealAuthor = command(RevealAuthorInput, async (ctx, { kind, postId, category, reason }) => {
  const face = await nameless(ctx.tx, ctx, { kind, postId })
  const look = {
    kind: 'reveal',
    subject: { kind, id: postId },
    aboutId: face.authorId,
    category,
    reason,
  } as const
  return openWithReason(ctx, look, async () => {
    await ctx.record({ name: 'author.revealed', postId })
    return { memberId: face.authorId, name: face.author, path: face.path }
  })
})

/** The words whose writer somebody wants to find out, before they say why. Refuses: not-found, forbidden. */
export const wordsWithoutName = query(z.object(words), async (ctx, asked) => {
  const { place, path, html, writtenAt } = await nameless(ctx.db, ctx, asked)
  return { place, path, html, writtenAt }
})

async function nameless(
  db: Reader,
  { actor, subjects }: { readonly actor: Actor; readonly subjects: Subjects },
  { kind, postId }: Words,
): Promise<SubjectFace> {
  const face = await subjects[kind].visibleTo(db, actor, postId)
  demand(
    mayReveal(actor, {
      isMine: face.authorId === actor.id,
      isNameless: face.nameless,
      isFacilitator: face.groupId !== null && (await facilitates(db, actor.id, face.groupId)),
    }),
  )
  return face
}

async function facilitates(db: Reader, memberId: string, groupId: string): Promise<boolean> {
  const named = await db
    .select({ role: groupRoles.role })
    .from(groupRoles)
    .where(and(eq(groupRoles.groupId, groupId), eq(groupRoles.memberId, memberId), eq(groupRoles.role, 'facilitator')))
  return named.length > 0
}
