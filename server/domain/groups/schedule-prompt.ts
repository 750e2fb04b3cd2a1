import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { prompts } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { conflict } from '../kernel/refusal.ts'
import { nextTime } from '../kernel/time.ts'
import { visibleGroup } from './groups.ts'
import { maySchedulePrompt } from './policy.ts'
import { body, title } from './words.ts'

const mostPrompts = 7

export const SchedulePromptInput = z.object({
  slug: z.string(),
  title,
  body,
  /** 0 Sunday to 6 Saturday. */
  weekday: z.coerce.number('Choose a day').int().min(0, 'Choose a day').max(6, 'Choose a day'),
  /** The clock on the wall in London. */
  time: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Give a time, like 09:00')
    .transform((time) => {
      const [hours = 0, minutes = 0] = time.split(':').map(Number)
      return hours * 60 + minutes
    }),
})

/** A facilitator writes a question that the group is asked every week, in their name. Refuses: not-found, forbidden, conflict, invalid. */
export const schedulePrompt = command(SchedulePromptInput, async (ctx, { slug, time, ...words }) => {
  const group = await visibleGroup(ctx.tx, ctx.actor, slug)
  demand(maySchedulePrompt(ctx.actor, group))
  const coming = await ctx.tx
    .select({ id: prompts.id })
    .from(prompts)
    .where(and(eq(prompts.groupId, group.id), isNull(prompts.endedAt)))
  if (coming.length >= mostPrompts) throw conflict('There is a prompt for every day of the week. End one first')

  const prompt = {
    id: ctx.newId(),
    groupId: group.id,
    ...words,
    minute: time,
    writtenBy: ctx.actor.id,
    nextAt: nextTime(ctx.now, time, words.weekday),
  }
  await ctx.tx.insert(prompts).values(prompt)
  await ctx.record({ name: 'prompt.scheduled', promptId: prompt.id, groupId: group.id })
  return { id: prompt.id, slug, nextAt: prompt.nextAt }
})
