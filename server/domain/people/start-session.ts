import { z } from 'zod'
import { sessions } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand, mayActForTheHouse } from '../kernel/policy.ts'

export const StartSessionInput = z.object({
  /** The hash of the cookie's secret. */
  id: z.string(),
  memberId: z.string(),
  device: z.string(),
  startedAt: z.number(),
  expiresAt: z.number(),
  /** When a code was shown as well; null when none was. */
  provedAt: z.number().nullable().default(null),
})

/** Somebody has shown at the door who they are. Only for the house itself. Refuses: forbidden. */
export const startSession = command(StartSessionInput, async ({ tx, actor, now, record }, session) => {
  demand(mayActForTheHouse(actor))
  await tx.insert(sessions).values({ ...session, seenAt: now })
  await record({ name: 'session.started', memberId: session.memberId })
})
