import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '#db/database.ts'
import { erasures, members, posts } from '#db/schema/index.ts'
import { command, query } from '../kernel/command.ts'
import { demand, mayActForTheHouse } from '../kernel/policy.ts'
import { invalid, notFound } from '../kernel/refusal.ts'
import { addToAudit, holdOn } from '../oversight/index.ts'
import { mustTick } from './answers.ts'
import { eraseSome } from './erase-words.ts'
import { forgetTheTrail, forgetWhatWasTold, leaveEveryGroup } from './forget-health.ts'
import { forgetInvolvement } from './forget-involvement.ts'
import { forgetThePerson } from './forget-person.ts'
import { forgetSeats } from './forget-seats.ts'
import { mayEraseMyself } from './policy.ts'
import { endSessionsOf } from './sessions.ts'

export const EraseMeInput = z.object({
  password: z.string().min(1, 'Write your password').max(200),
  sure: mustTick('Tick the box if you are sure. This cannot be undone'),
})

/**
 * A member closes their account and has everything they told and wrote erased: words, drafts, notices, name, address and
 * sessions, out of search at once. Records of what was decided, and the audit, stay with their id. It records itself.
 * Kept-out members may too. Refuses: forbidden (a safeguarding hold is on), invalid, too-many.
 */
export const eraseMe = command(
  EraseMeInput,
  async (ctx, _input, { nobodysHash }: { nobodysHash: string }) => {
    const memberId = ctx.actor.id
    demand(mayEraseMyself(ctx.actor, { isHeld: (await holdOn(ctx.tx, memberId)) !== null }))
    await addToAudit(ctx, {
      kind: 'erasure',
      aboutId: memberId,
      reason: 'A member closed their account and was erased',
    })
    await forgetWhatWasTold(ctx)
    await forgetTheTrail(ctx)
    await leaveEveryGroup(ctx)
    await forgetSeats(ctx)
    await forgetInvolvement(ctx)
    await forgetThePerson(ctx, nobodysHash)
    await endSessionsOf(ctx, memberId)
    const next = await eraseSome(ctx, memberId, 0)
    await ctx.tx
      .insert(erasures)
      .values({ memberId, askedAt: ctx.now, finishedAt: next === null ? ctx.now : null })
      .onConflictDoNothing()
    await ctx.record({ name: 'member.erased', memberId, after: next })
  },
  {
    limit: 'asking',
    evenKeptOut: true,
    before: async ({ password }, { verifyPassword, hashPassword, newSecret }, { db, actor }) => {
      const member = await ownAccount(db, actor.id)
      if (!(await verifyPassword(member.passwordHash, password)))
        throw invalid({ password: ['That is not your password. Check it and try again'] })
      return { nobodysHash: await hashPassword(newSecret().secret) }
    },
  },
)

/** Erases the next of what somebody wrote before they went; answers with where to go on from, or null at the end. Safe to run again. Only for the house itself. Refuses: forbidden. */
export const eraseWords = command(z.object({ memberId: z.string(), after: z.number() }), async (ctx, input) => {
  demand(mayActForTheHouse(ctx.actor))
  const [erased] = await ctx.tx.select().from(erasures).where(eq(erasures.memberId, input.memberId))
  if (!erased) throw notFound('Erasure')
  const next = await eraseSome(ctx, input.memberId, input.after)
  if (next === null)
    await ctx.tx
      .update(erasures)
      .set({ finishedAt: ctx.now })
      .where(and(eq(erasures.memberId, input.memberId), isNull(erasures.finishedAt)))
  return { next }
})

/** What a member is told before they are erased: whether they may, and whether they have written anything. Refuses: forbidden, not-found. */
export const whatErasingDoes = query(
  z.object({}),
  async ({ db, actor }) => {
    const hold = await holdOn(db, actor.id)
    const { name } = await ownAccount(db, actor.id)
    const written = await db.select({ id: posts.id }).from(posts).where(eq(posts.authorId, actor.id)).limit(1)
    return {
      name,
      verdict: mayEraseMyself(actor, { isHeld: hold !== null }),
      heldUntil: hold?.reviewAt ?? null,
      hasWords: written.length > 0,
    }
  },
  { evenKeptOut: true },
)

async function ownAccount(db: Reader, memberId: string) {
  const [member] = await db
    .select({ name: members.name, passwordHash: members.passwordHash })
    .from(members)
    .where(eq(members.id, memberId))
  if (!member) throw notFound('Account')
  return member
}
