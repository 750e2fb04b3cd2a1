import { z } from 'zod'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { conflict, notFound } from '../kernel/refusal.ts'
import { mayGiveRoles } from './policy.ts'
import { forgetSecondStep } from './remove-second-step.ts'
import { stepOf } from './second-step.ts'
import { endSessionsOf } from './sessions.ts'

/** A coordinator takes away the second step of somebody who has lost their phone and their recovery codes, and whom they know. Nobody their own. Their sessions end. Refuses: forbidden, not-found, conflict. */
export const takeAwaySecondStep = command(z.object({ memberId: z.string() }), async (ctx, { memberId }) => {
  demand(mayGiveRoles(ctx.actor))
  if (memberId === ctx.actor.id) throw conflict('This is your own. Take it away in your settings, with a code')
  if (!(await stepOf(ctx.tx, memberId))) throw notFound('Second step')
  await forgetSecondStep(ctx, memberId)
  await endSessionsOf(ctx, memberId)
})
