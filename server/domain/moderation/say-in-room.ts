import { z } from 'zod'
import { teamMessages } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { addEntry } from '../safety/index.ts'
import { mayTalkInRoom } from './policy.ts'
import { visibleCase } from './visible-case.ts'
import { someWords } from './words.ts'

export const SayInRoomInput = z.object({
  words: someWords,
  /** The case it is about, if any. */
  caseId: z
    .string()
    .transform((id) => (id === '' ? undefined : id))
    .optional(),
})

/** A moderator says something in the moderators' room, or asks colleagues about a case. Refuses: not-found, forbidden, invalid. */
export const sayInRoom = command(SayInRoomInput, async (ctx, { words, caseId }) => {
  demand(mayTalkInRoom(ctx.actor))
  if (caseId !== undefined) await visibleCase(ctx.tx, ctx.actor, caseId)
  const id = ctx.newId()
  await ctx.tx
    .insert(teamMessages)
    .values({ id, caseId: caseId ?? null, authorId: ctx.actor.id, words, writtenAt: ctx.now })
  if (caseId !== undefined) await addEntry(ctx, caseId, { kind: 'asked', words })
  await ctx.record({ name: 'team.message-written', messageId: id, caseId: caseId ?? null })
})
