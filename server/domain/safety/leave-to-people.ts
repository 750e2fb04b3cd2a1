import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { screenings } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand, mayActForTheHouse } from '../kernel/policy.ts'
import { openCase } from './cases.ts'

/**
 * The full tier was slow, broken or switched off: the words go before people as "not triaged". Done before goes on being
 * done. Refuses: forbidden.
 */
export const leaveToPeople = command(z.object({ screeningId: z.string() }), async (ctx, { screeningId }) => {
  demand(mayActForTheHouse(ctx.actor))
  const [left] = await ctx.tx
    .update(screenings)
    .set({ leftToPeopleAt: ctx.now })
    .where(and(eq(screenings.id, screeningId), isNull(screenings.settledAt), isNull(screenings.leftToPeopleAt)))
    .returning()
  if (!left) return
  await openCase(ctx, {
    subject: { kind: left.subjectKind, id: left.subjectId },
    aboutId: left.authorId,
    groupId: left.groupId,
    source: 'not-triaged',
    level: left.level === 'green' ? 'amber' : left.level,
  })
  await ctx.record({ name: 'triage.left-to-people', screeningId })
})
