import { and, eq, ne } from 'drizzle-orm'
import { z } from 'zod'
import { cases, knownMarks, members, restrictions } from '#db/schema/index.ts'
import { type Context, command } from '../kernel/command.ts'
import { demand, mayActForTheHouse } from '../kernel/policy.ts'
import { addEntry, openCase } from './cases.ts'
import { keepsOut } from './kept-out.ts'
import { areNamesClose, plainestAddress } from './likeness.ts'

/**
 * Somebody has joined, or has another address: when they may be a person who is kept out, their profile goes before
 * moderators. Nothing else happens to them: people decide, and once they have, they are not asked again. Only for the house
 * itself. Refuses: forbidden.
 */
export const compareWithKnown = command(z.object({ memberId: z.string() }), async (ctx, { memberId }) => {
  demand(mayActForTheHouse(ctx.actor))
  const [newcomer] = await ctx.tx.select().from(members).where(eq(members.id, memberId))
  if (!newcomer || (await wasCompared(ctx, memberId))) return
  const address = ctx.digest(plainestAddress(newcomer.email))
  const known = await marksInForce(ctx, memberId)
  const like =
    known.find(({ kind, mark }) => kind === 'address' && mark === address) ??
    known.find(({ kind, mark }) => kind === 'name' && areNamesClose(mark, newcomer.nameKey))
  if (!like) return
  const opened = await openCase(ctx, {
    subject: { kind: 'profile', id: memberId },
    aboutId: memberId,
    groupId: null,
    source: 'second-account',
    level: 'red',
  })
  const because = like.kind === 'address' ? 'joined with the e-mail address' : 'goes by nearly the name'
  await addEntry(ctx, opened.id, {
    kind: 'likeness',
    new: { memberId: like.memberId, by: like.kind },
    words: `This person ${because} of ${like.name}, whose account is ${like.standing}. It may be chance: look before you decide`,
  })
})

async function wasCompared({ tx }: Context, memberId: string): Promise<boolean> {
  const earlier = await tx
    .select({ id: cases.id })
    .from(cases)
    .where(and(eq(cases.subjectKind, 'profile'), eq(cases.subjectId, memberId), eq(cases.source, 'second-account')))
  return earlier.length > 0
}

/** Few people are ever kept out, so all their marks are looked at. */
const marksInForce = ({ tx, now }: Context, memberId: string) =>
  tx
    .select({
      memberId: knownMarks.memberId,
      kind: knownMarks.kind,
      mark: knownMarks.mark,
      name: members.name,
      standing: restrictions.kind,
    })
    .from(knownMarks)
    .innerJoin(members, eq(members.id, knownMarks.memberId))
    .innerJoin(restrictions, and(eq(restrictions.memberId, knownMarks.memberId), keepsOut(now)))
    .where(ne(knownMarks.memberId, memberId))
    .limit(10_000)
