import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { sessions } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { notFound } from '../kernel/refusal.ts'
import { mayKeepAccount } from './policy.ts'

export const EndSessionInput = z.object({ sessionId: z.string() })

/** A member signs out one of their devices. Refuses: forbidden, not-found. */
export const endSession = command(
  EndSessionInput,
  async ({ tx, actor, record }, { sessionId }) => {
    demand(mayKeepAccount(actor))
    const ended = await tx
      .delete(sessions)
      .where(and(eq(sessions.id, sessionId), eq(sessions.memberId, actor.id)))
      .returning({ id: sessions.id })
    if (ended.length === 0) throw notFound('Session')
    await record({ name: 'sessions.ended', memberId: actor.id, sessionIds: [sessionId] })
  },
  { evenKeptOut: true },
)
