import { z } from 'zod'
import { type Context, command } from '../kernel/command.ts'
import { demand, no, yes } from '../kernel/policy.ts'
import { openWithReason, statedReason } from '../oversight/index.ts'
import { visibleCase } from './visible-case.ts'

export const ReadAroundInput = z.object({ caseId: z.string(), ...statedReason })

/**
 * A moderator reads what stands around a reported message of a private conversation, for a reason. Coordinators see that
 * reason, and both people find it in the copies of their own data. The words are in this answer alone. Refuses: not-found, forbidden, invalid.
 */
export const readAround = command(ReadAroundInput, async (ctx, { caseId, category, reason }) => {
  const { subjectKind, subjectId } = await visibleCase(ctx.tx, ctx.actor, caseId)
  const subject = ctx.subjects[subjectKind]
  const between = await subject.between(ctx.tx, subjectId)
  demand(between.length > 0 ? yes : no('What stands around this is on its page already'))
  demand(between.includes(ctx.actor.id) ? no('This is your own conversation. Somebody else looks into it') : yes)
  const look = { kind: 'private-read', subject: { kind: subjectKind, id: subjectId }, category, reason } as const
  return forEachOf(ctx, between, look, async () => {
    await ctx.record({ name: 'case.private-words-read', caseId })
    const around = await subject.around(ctx.tx, subjectId)
    return around.map(({ words: _, ...message }) => message)
  })
})

/** One line in the audit for each of the people it is between: each finds it among their own. */
async function forEachOf<Seen>(
  ctx: Context,
  [aboutId, ...others]: readonly string[],
  look: Omit<Parameters<typeof openWithReason>[1], 'aboutId'>,
  open: () => Promise<Seen>,
): Promise<Seen> {
  if (aboutId === undefined) return open()
  return openWithReason(ctx, { ...look, aboutId }, () => forEachOf(ctx, others, look, open))
}
