import { z } from 'zod'
import { mutes } from '#db/schema/index.ts'
import { type Context, command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { day } from '../kernel/time.ts'
import { visibleGroupById } from './groups.ts'
import { visibleMember } from './people-here.ts'
import { mayKeep, mayMuteGroup, mayMutePerson } from './policy.ts'
import { visibleThread } from './threads.ts'

/** How long each choice lasts, in milliseconds. `good` has no end. */
const lengths = { day, week: 7 * day, month: 30 * day, good: null } as const

export const MuteInput = z.object({
  kind: z.enum(['thread', 'group', 'person']),
  subjectId: z.string().max(60),
  for: z.enum(['day', 'week', 'month', 'good'], 'Choose for how long'),
})

/** A member does not want to hear about a thread, a group or a person, for a while or for good. Choosing again changes how long. Leaves no event: whom somebody mutes is nobody's business. Refuses: forbidden, not-found, invalid. */
export const mute = command(MuteInput, async (ctx, { kind, subjectId, for: length }) => {
  demand(mayKeep(ctx.actor))
  await find[kind](ctx, subjectId)
  const lasts = lengths[length]
  const term = { mutedAt: ctx.now, until: lasts === null ? null : ctx.now + lasts }
  await ctx.tx
    .insert(mutes)
    .values({ memberId: ctx.actor.id, kind, subjectId, ...term })
    .onConflictDoUpdate({ target: [mutes.memberId, mutes.kind, mutes.subjectId], set: term })
  return term
})

const find = {
  thread: async ({ tx, actor }: Context, threadId: string) => {
    await visibleThread(tx, actor, threadId)
  },
  group: async ({ tx, actor }: Context, groupId: string) => {
    demand(mayMuteGroup(actor, await visibleGroupById(tx, actor, groupId)))
  },
  person: async ({ tx, actor }: Context, memberId: string) => {
    demand(mayMutePerson(actor, await visibleMember(tx, actor, memberId)))
  },
}
