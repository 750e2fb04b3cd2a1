import { z } from 'zod'
import { chatComers } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { conflict } from '../kernel/refusal.ts'
import { countComers, isComing } from './comers.ts'
import { maySayComing } from './policy.ts'
import { visibleDoor } from './visible-door.ts'

/** "I'll come": a place is kept, and a reminder comes before it starts. Refuses: not-found, forbidden, conflict. */
export const sayComing = command(z.object({ roomId: z.string() }), async (ctx, { roomId }) => {
  const { tx, actor, now } = ctx
  const door = await visibleDoor(tx, actor, roomId, now)
  const { session, groupId, slug } = door
  demand(maySayComing(actor, door))
  if (await isComing(tx, roomId, actor.id)) return { roomId, slug }
  if (session.closedAt !== null || session.endsAt === null) throw conflict('This drop-in is over')
  if (session.places !== null && !door.isHost && (await countComers(tx, roomId)) >= session.places)
    throw conflict('All places are taken. You can still look in when it starts: somebody may not come')
  await tx.insert(chatComers).values({ sessionId: roomId, memberId: actor.id, saidAt: now })
  await ctx.record({ name: 'chat.coming-said', roomId, groupId, memberId: actor.id })
  return { roomId, slug }
})
