import { and, asc, eq, isNull, lte } from 'drizzle-orm'
import { z } from 'zod'
import { groupRoles, memberRoles, memberships, prompts } from '#db/schema/index.ts'
import type { Actor } from '../kernel/actor.ts'
import { type Context, command } from '../kernel/command.ts'
import { demand, mayActForTheHouse } from '../kernel/policy.ts'
import { day, nextTime } from '../kernel/time.ts'
import { hasConsented } from '../people/index.ts'
import { stopPrompt } from './end-prompt.ts'
import { openThread } from './open-thread.ts'

const promptsAtOnce = 20
/** A Monday question is not asked on Wednesday: after a long stop of the house it waits for its next day. */
const tooLateAfter = day

type Prompt = typeof prompts.$inferSelect

/** Asks the groups the questions that are due, each as the facilitator who wrote it. Running it twice asks once. For the house itself. Refuses: forbidden. */
export const postDuePrompts = command(z.object({}), async (ctx) => {
  demand(mayActForTheHouse(ctx.actor))
  const due = await ctx.tx
    .select()
    .from(prompts)
    .where(and(isNull(prompts.endedAt), lte(prompts.nextAt, ctx.now)))
    .orderBy(asc(prompts.nextAt))
    .limit(promptsAtOnce)
  let posted = 0
  for (const prompt of due) if (await ask(ctx, prompt)) posted++
  return { posted }
})

async function ask(ctx: Context, prompt: Prompt): Promise<boolean> {
  if (!(await isStillFacilitator(ctx, prompt))) {
    await stopPrompt(ctx, { promptId: prompt.id, groupId: prompt.groupId })
    return false
  }
  // Moving the date claims the prompt: a second runner finds it moved, and asks nothing.
  const claimed = await ctx.tx
    .update(prompts)
    .set({ nextAt: nextTime(ctx.now, prompt.minute, prompt.weekday) })
    .where(and(eq(prompts.id, prompt.id), eq(prompts.nextAt, prompt.nextAt)))
    .returning({ id: prompts.id })
  if (claimed.length === 0 || ctx.now - prompt.nextAt > tooLateAfter) return false
  const { groupId, title, body } = prompt
  await openThread(
    { ...ctx, actor: facilitator(prompt.writtenBy) },
    { groupId, title, body, topicIds: [], contentNotes: [], nameless: false, byNewcomer: false, draftPlace: null },
  )
  return true
}

/** Whoever has left the group, laid the task down or taken back their consent no longer speaks for it. */
async function isStillFacilitator({ tx }: Context, { groupId, writtenBy }: Prompt): Promise<boolean> {
  const belongs = await tx
    .select({ id: memberships.memberId })
    .from(memberships)
    .where(and(eq(memberships.groupId, groupId), eq(memberships.memberId, writtenBy)))
  if (belongs.length === 0 || !(await hasConsented(tx, writtenBy))) return false
  const facilitates = await tx
    .select({ id: groupRoles.memberId })
    .from(groupRoles)
    .where(and(eq(groupRoles.groupId, groupId), eq(groupRoles.memberId, writtenBy), eq(groupRoles.role, 'facilitator')))
  if (facilitates.length > 0) return true
  const coordinates = await tx
    .select({ id: memberRoles.memberId })
    .from(memberRoles)
    .where(and(eq(memberRoles.memberId, writtenBy), eq(memberRoles.role, 'coordinator')))
  return coordinates.length > 0
}

const facilitator = (id: string): Actor => ({
  kind: 'member',
  id,
  roles: [],
  isVerified: true,
  hasHealthConsent: true,
  standing: 'good',
})
