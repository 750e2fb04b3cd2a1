import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '#db/database.ts'
import { seats, type Voice } from '#db/schema/index.ts'
import type { Actor } from '../kernel/actor.ts'
import type { Context } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { invalid } from '../kernel/refusal.ts'
import { maySay, screenGroupWords } from '../safety/index.ts'
import { hasSay } from './policy.ts'
import type { SpeakingSeat } from './who-speaks.ts'

/** What somebody says when their group is asked whether it agrees. */
export const voice = z.enum(['agree', 'live-with', 'stand-aside', 'object'], 'Choose one of the four')

/** Whoever objects says why; and a reason often tells of health, so whoever writes one has agreed that we keep that. Refuses: invalid, forbidden. */
export function demandReason(actor: Actor, said: Voice, reason: string) {
  if (said === 'object' && reason.length < 3)
    throw invalid({ reason: ['Say why you object, so that the group can put it right'] })
  if (reason !== '') demand(maySay(actor))
}

/** Has the reason of a voice looked at, like everything that others read. */
export const screenReason = (
  ctx: Context,
  { memberId, seatId }: SpeakingSeat,
  voiced: {
    readonly place: 'agreement-voice' | 'letter-voice' | 'year-voice'
    readonly ofId: string
    readonly workspaceId: string
    readonly reason: string
  },
) => {
  const { reason, ...where } = voiced
  return screenGroupWords(ctx, { ...where, part: seatId, authorId: memberId, text: reason })
}

/** The seats of a workspace that have a say in decisions now. */
export async function decidingSeats(db: Reader, workspaceId: string) {
  const held = await db
    .select({ id: seats.id, kind: seats.kind })
    .from(seats)
    .where(and(eq(seats.workspaceId, workspaceId), isNull(seats.leftAt)))
  return held.filter(({ kind }) => hasSay(kind))
}
