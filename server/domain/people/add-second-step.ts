import { isNull } from 'drizzle-orm'
import { z } from 'zod'
import { secondSteps } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { conflict } from '../kernel/refusal.ts'
import { mayKeepAccount } from './policy.ts'
import { stepOf } from './second-step.ts'

type Made = { readonly sealedSecret: string; readonly secret: string }

/**
 * A member begins to add a second step: answers with the secret for their app. Nothing is asked for at the door until they
 * have shown a first code. Asked again before that, it is the same secret. Refuses: forbidden, conflict.
 */
export const addSecondStep = command(
  z.object({}),
  async ({ tx, actor, now }, _input, { sealedSecret, secret }: Made) => {
    const kept = await tx
      .insert(secondSteps)
      .values({ memberId: actor.id, sealedSecret, addedAt: now })
      .onConflictDoUpdate({
        target: secondSteps.memberId,
        set: { sealedSecret, addedAt: now },
        setWhere: isNull(secondSteps.confirmedAt),
      })
      .returning({ memberId: secondSteps.memberId })
    if (kept.length === 0) throw conflict('You have a second step already')
    return { secret }
  },
  {
    before: async (_input, { newCodeSecret, codeSecret }, { db, actor }) => {
      demand(mayKeepAccount(actor))
      const begun = await stepOf(db, actor.id)
      const sealedSecret = begun?.confirmedAt === null ? begun.sealedSecret : newCodeSecret()
      return { sealedSecret, secret: codeSecret(sealedSecret) }
    },
  },
)
