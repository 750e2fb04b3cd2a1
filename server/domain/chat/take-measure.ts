import { z } from 'zod'
import { chatMeasures } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { notFound } from '../kernel/refusal.ts'
import { day, minute } from '../kernel/time.ts'
import { seeOut } from './going-out.ts'
import { hasBeenIn, looksAfterPeople } from './people-of-room.ts'
import { mayTakeMeasure } from './policy.ts'
import { type SeenRoom, visibleSession } from './rooms.ts'

export const muteLasts = 10 * minute
const stepOutShows = 30 * minute

export const TakeMeasureInput = z
  .object({
    roomId: z.string(),
    memberId: z.string(),
    kind: z.enum(['note', 'ask-to-step-out', 'mute', 'end-session'], 'Choose what to do'),
    /** A note for those who look after the room, or what the person reads. */
    words: z.string().trim().max(600, 'Keep it under 600 letters').default(''),
  })
  .superRefine(({ kind, words }, check) => {
    if (words !== '' || kind === 'mute') return
    const message = kind === 'note' ? 'Write the note first' : 'Say why, kindly. They read it'
    check.addIssue({ code: 'custom', path: ['words'], message })
  })

/** A facilitator keeps a private note about somebody in a session, asks them to step out, lets them only read for ten minutes, or ends their session. Refuses: not-found, forbidden, invalid. */
export const takeMeasure = command(TakeMeasureInput, async (ctx, { roomId, memberId, kind, words }) => {
  const { tx, actor, now } = ctx
  const room = await visibleSession(tx, actor, roomId, now)
  const looksAfter = await looksAfterPeople(tx, room, memberId)
  demand(mayTakeMeasure(actor, { ...room, isAboutMe: memberId === actor.id, looksAfter }))
  if (!(await hasBeenIn(tx, roomId, memberId))) throw notFound('Person')
  const measureId = ctx.newId()
  const taken = { words, takenBy: actor.id, takenAt: now, until: holdsUntil(kind, room, now) }
  await tx.insert(chatMeasures).values({ id: measureId, roomId, kind, aboutId: memberId, ...taken })
  if (kind === 'end-session') await seeOut(ctx, room, memberId)
  await ctx.record({ name: 'chat.measure-taken', roomId, groupId: room.groupId, measureId, kind, memberId })
  return { roomId }
})

function holdsUntil(kind: z.output<typeof TakeMeasureInput>['kind'], { session }: SeenRoom, now: number) {
  if (kind === 'mute') return now + muteLasts
  if (kind === 'ask-to-step-out') return now + stepOutShows
  // For the rest of a drop-in, and for a day where the room never ends: the next one is theirs again.
  return kind === 'end-session' ? (session?.endsAt ?? now) + day : null
}
