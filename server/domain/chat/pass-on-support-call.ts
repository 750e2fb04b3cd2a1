import { z } from 'zod'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { conflict } from '../kernel/refusal.ts'
import { visibleCall } from './calls.ts'
import { passOn } from './passing-on.ts'
import { mayAnswerCall } from './policy.ts'

/** Whoever looks after the session asks the people on call about somebody who needs more than they can give. Refuses: not-found, forbidden, conflict. */
export const passOnSupportCall = command(z.object({ callId: z.string() }), async (ctx, { callId }) => {
  const { call, groupId, facts } = await visibleCall(ctx.tx, ctx.actor, callId)
  demand(mayAnswerCall(ctx.actor, facts))
  if (call.endedAt !== null) throw conflict('This has ended. If you worry about somebody, report it as a danger')
  await passOn(ctx, call, { groupId, by: ctx.actor.id })
})
