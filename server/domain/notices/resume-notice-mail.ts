import { eq } from 'drizzle-orm'
import { noticeChoices } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { behindStopLink, hashed, StopLinkInput } from './stop-link.ts'

/** The way back from stopping mail: it comes as it usually does, each kind again to be chosen in settings. Refuses: conflict. */
export const resumeNoticeMail = command(
  StopLinkInput,
  async (ctx, _input, hash: string) => {
    const memberId = await behindStopLink(ctx, hash)
    await ctx.tx.delete(noticeChoices).where(eq(noticeChoices.memberId, memberId))
    await ctx.record({ name: 'notice-choices.changed', memberId })
  },
  { evenKeptOut: true, before: hashed },
)
