import { z } from 'zod'
import { command } from '../kernel/command.ts'
import { demand, mayActForTheHouse } from '../kernel/policy.ts'
import { lookAt, type ShownCode, typedCode, useCode } from './second-step.ts'

export const ShowCodeInput = z.object({ memberId: z.string(), code: typedCode })

/** Somebody at the door shows the code of their app, or a recovery code, which is used up. Only for the house itself. Refuses: forbidden, invalid. */
export const showCode = command(
  ShowCodeInput,
  async (ctx, { memberId }, shown: ShownCode) => {
    demand(mayActForTheHouse(ctx.actor))
    await useCode(ctx, memberId, shown)
    await ctx.record({ name: 'second-step.shown', memberId })
  },
  {
    before: async ({ memberId, code }, tools, asking) => {
      demand(mayActForTheHouse(asking.actor))
      return lookAt(code, memberId, tools, asking)
    },
  },
)
