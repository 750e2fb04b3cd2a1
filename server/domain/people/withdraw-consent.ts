import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { consents } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { conflict } from '../kernel/refusal.ts'
import { ticked } from './answers.ts'
import { forgetTheTrail, forgetWhatWasTold, leaveEveryGroup } from './forget-health.ts'
import { takeBackWishes } from './forget-involvement.ts'
import { giveBackSeatsOfHealth } from './forget-seats.ts'
import { mayKeepAccount } from './policy.ts'
import { takeDownOwn } from './take-down-words.ts'

export const WithdrawConsentInput = z.object({
  /** Also take down everything they wrote. */
  takeDown: ticked,
})

/**
 * A member takes back their consent, as easily as they gave it (UK GDPR, article 7.3): what they told of their health goes,
 * and they leave their groups, since belonging to one tells of it too. Refuses: forbidden, conflict.
 */
export const withdrawConsent = command(
  WithdrawConsentInput,
  async (ctx, { takeDown }) => {
    const { tx, actor, now, record } = ctx
    demand(mayKeepAccount(actor))
    const withdrawn = await tx
      .update(consents)
      .set({ withdrawnAt: now })
      .where(and(eq(consents.memberId, actor.id), isNull(consents.withdrawnAt)))
      .returning({ version: consents.version })
    const version = withdrawn.at(-1)?.version
    if (version === undefined) throw conflict('There is nothing to take back: we do not have your consent')

    const told = await forgetWhatWasTold(ctx)
    await forgetTheTrail(ctx)
    const left = await leaveEveryGroup(ctx)
    await giveBackSeatsOfHealth(ctx)
    await takeBackWishes(ctx)
    const words = takeDown ? await takeDownOwn(ctx) : { posts: 0, morePosts: false }
    await record({ name: 'consent.withdrawn', memberId: actor.id, version })
    return { groups: left, journeys: told, ...words }
  },
  { evenKeptOut: true },
)
