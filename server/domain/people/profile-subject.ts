import { eq } from 'drizzle-orm'
import type { Reader } from '#db/database.ts'
import { members, profileTakedowns } from '#db/schema/index.ts'
import { type Actor, isMember, isModerator } from '../kernel/actor.ts'
import { conflict, notFound } from '../kernel/refusal.ts'
import { isHidingFrom } from '../safety/index.ts'
import type { Subject, SubjectFace } from '../subjects.ts'

const looksAfterAll = (actor: Actor) => isModerator(actor)

/** What can be done about what somebody says of themselves by the people who look after this place. */
export const profileSubject: Subject = {
  isPrivate: false,
  async visibleTo(db, actor, id) {
    const face = isMember(actor) ? await faceOf(db, id) : null
    if (!face) throw notFound('Member')
    // Whoever blocked them is still there to be reported; whoever was blocked must not find out by looking.
    if (!looksAfterAll(actor) && (await isHidingFrom(db, id, actor.id))) throw notFound('Member')
    return face
  },
  face: faceOf,
  at: async (_db, path) => /^\/members\/([\w-]{1,60})/.exec(path)?.[1] ?? null,
  between: async () => [],
  around: async () => [],
  async withhold(ctx, id, how) {
    const before = (await faceOf(ctx.tx, id))?.withheld ?? null
    const row = { how, takenDownBy: ctx.actor.id, takenDownAt: ctx.now }
    await ctx.tx
      .insert(profileTakedowns)
      .values({ memberId: id, ...row })
      .onConflictDoUpdate({ target: profileTakedowns.memberId, set: row })
    await ctx.record({ name: 'profile.changed', memberId: id })
    return before
  },
  async restore(ctx, id, to) {
    const taken = eq(profileTakedowns.memberId, id)
    if (to === 'hidden' || to === 'removed') await ctx.tx.update(profileTakedowns).set({ how: to }).where(taken)
    else await ctx.tx.delete(profileTakedowns).where(taken)
    await ctx.record({ name: 'profile.changed', memberId: id })
  },
  async note() {
    throw conflict('A profile carries no content note. Hide its words instead')
  },
}

async function faceOf(db: Reader, id: string): Promise<SubjectFace | null> {
  const [row] = await db
    .select({ member: members, withheld: profileTakedowns.how })
    .from(members)
    .leftJoin(profileTakedowns, eq(profileTakedowns.memberId, members.id))
    .where(eq(members.id, id))
  if (!row) return null
  const { name, words, joinedAt } = row.member
  return {
    authorId: id,
    author: name,
    nameless: false,
    groupId: null,
    place: `The profile of ${name}`,
    path: `/members/${id}`,
    title: null,
    words,
    html: `<p>${words.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`,
    contentNotes: [],
    writtenAt: joinedAt,
    withheld: row.withheld,
  }
}
