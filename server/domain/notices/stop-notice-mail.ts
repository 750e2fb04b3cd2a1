import { eq } from 'drizzle-orm'
import { preferences } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { keepChoices } from './change-notice-choices.ts'
import { noticeKinds } from './kinds.ts'
import { behindStopLink, hashed, StopLinkInput } from './stop-link.ts'

/** One press in a mail stops every mail about notices, without signing in (RFC 8058). Refuses: conflict. */
export const stopNoticeMail = command(
  StopLinkInput,
  async (ctx, _input, hash: string) => {
    const memberId = await behindStopLink(ctx, hash)
    await keepChoices(
      ctx,
      memberId,
      noticeKinds.map((kind) => ({ kind, mail: 'never' })),
    )
    await ctx.tx.update(preferences).set({ nextDigestAt: null }).where(eq(preferences.memberId, memberId))
    await ctx.record({ name: 'notice-choices.changed', memberId })
  },
  { evenKeptOut: true, before: hashed },
)
