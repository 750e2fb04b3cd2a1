import { z } from 'zod'
import { appealsDueSoon } from '../fairness/index.ts'
import { command } from '../kernel/command.ts'
import { demand, mayActForTheHouse } from '../kernel/policy.ts'
import { tellWhoAnswers } from './appeal-waiting.ts'

/** Reminds those who may answer of what is due soon, and again of what is late; each once. Refuses: forbidden. */
export const remindAboutAppeals = command(z.object({}), async (ctx) => {
  demand(mayActForTheHouse(ctx.actor))
  for (const appeal of await appealsDueSoon(ctx.tx, ctx.now)) {
    const when = appeal.dueAt <= ctx.now ? 'late' : 'soon'
    await tellWhoAnswers(ctx, appeal, `appeal-${when}:${appeal.id}`)
  }
})
