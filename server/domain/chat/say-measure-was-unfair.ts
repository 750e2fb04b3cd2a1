import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { chatMeasures } from '#db/schema/index.ts'
import { appealWords, beginAppeal } from '../fairness/index.ts'
import { command } from '../kernel/command.ts'
import { ownMeasure } from './measures-about-me.ts'

const inWords = {
  'ask-to-step-out': 'They were asked to step out',
  mute: 'They could only read for ten minutes',
  'end-session': 'Their session was ended',
} as const

/** Somebody says that what was done about them in a chat was unfair. Coordinators answer, never whoever did it, by a day they are told. Kept-out members too. Refuses: not-found, invalid. */
export const sayMeasureWasUnfair = command(
  z.object({ measureId: z.string(), words: appealWords }),
  async (ctx, { measureId, words }) => {
    const { kind, words: told, title } = await ownMeasure(ctx.tx, ctx.actor.id, measureId)
    const [taken] = await ctx.tx
      .select({ by: chatMeasures.takenBy })
      .from(chatMeasures)
      .where(eq(chatMeasures.id, measureId))
    const done = `About the chat “${title}”. ${inWords[kind as keyof typeof inWords]}.`
    const appealId = await beginAppeal(ctx, {
      kind: 'complaint',
      decisionId: null,
      aboutId: taken?.by ?? null,
      words: `${done}${told === '' ? '' : ` They read: “${told}”`}\n\n${words}`,
    })
    if (!appealId) throw new Error('The complaint was not kept')
    return { appealId }
  },
  { limit: 'asking', evenKeptOut: true },
)
