import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { recoveryCodes, secondSteps } from '#db/schema/index.ts'
import { type Context, command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { mayKeepAccount } from './policy.ts'
import { lookAt, type ShownCode, typedCode, useCode } from './second-step.ts'

/** A member takes their second step away, showing a code once more: for a new phone, or for good. Refuses: forbidden, invalid, too-many. */
export const removeSecondStep = command(
  z.object({ code: typedCode }),
  async (ctx, _input, shown: ShownCode) => {
    await useCode(ctx, ctx.actor.id, shown)
    await forgetSecondStep(ctx, ctx.actor.id)
  },
  {
    limit: 'asking',
    before: async ({ code }, tools, asking) => {
      demand(mayKeepAccount(asking.actor))
      return lookAt(code, asking.actor.id, tools, asking)
    },
  },
)

/** Takes the second step of a member away, with what is left of their recovery codes. */
export async function forgetSecondStep({ tx, record }: Context, memberId: string): Promise<void> {
  await tx.delete(recoveryCodes).where(eq(recoveryCodes.memberId, memberId))
  await tx.delete(secondSteps).where(eq(secondSteps.memberId, memberId))
  await record({ name: 'second-step.removed', memberId })
}
