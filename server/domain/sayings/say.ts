import { count, eq } from 'drizzle-orm'
import { z } from 'zod'
import { type SayingPlace, sayings } from '#db/schema/index.ts'
import type { Context } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { writtenLines } from '../kernel/words.ts'
import { maySay, screenWords } from '../safety/index.ts'
import type { SpeakingSeat } from '../workspaces/index.ts'

/** What somebody says: plain text, shown as it was typed. */
export const saying = writtenLines.pipe(
  z.string().trim().min(3, 'Write a line or two').max(2000, 'Keep it under 2,000 letters'),
)

/** Keeps what somebody says in a workspace, screened in the same transaction. Answers whether it waits to be checked, and with the offer of support for its writer. Refuses: forbidden. */
export async function keepSaying(
  ctx: Context,
  wish: {
    readonly workspaceId: string
    readonly place: SayingPlace
    readonly placeId: string
    readonly speaker: SpeakingSeat
    readonly body: string
  },
) {
  const { tx, now, newId } = ctx
  demand(maySay(ctx.actor))
  const { workspaceId, place, placeId, body } = wish
  const { memberId: authorId, seatId, enteredBySeatId } = wish.speaker
  const id = newId()
  await tx
    .insert(sayings)
    .values({ id, workspaceId, place, placeId, authorId, seatId, enteredBySeatId, body, saidAt: now })
  const [before] = await tx
    .select({ count: count().mapWith(Number) })
    .from(sayings)
    .where(eq(sayings.authorId, authorId))
  const { mustWait, supportId } = await screenWords(ctx, {
    subject: { kind: 'saying', id },
    authorId,
    // A workspace is no peer group: moderators look, and no facilitators.
    groupId: null,
    text: body,
    earlier: (before?.count ?? 1) - 1,
  })
  if (mustWait)
    await tx.update(sayings).set({ withheld: 'held', withheldBy: 'system', withheldAt: now }).where(eq(sayings.id, id))
  await ctx.record({ name: 'saying.said', workspaceId, sayingId: id, seatId, bySeatId: enteredBySeatId ?? seatId })
  return { id, isHeld: mustWait, supportId }
}
