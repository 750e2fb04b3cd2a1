import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { members } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { mayKeepAccount, mayTellOfHealth } from './policy.ts'

const audience = z.enum(['nobody', 'my-groups', 'members'], 'Choose who may see this').default('nobody')

export const ChangeProfileInput = z.object({
  pronouns: z.string().trim().max(40, 'Keep your pronouns under 40 letters').default(''),
  pronounsAudience: audience,
  words: z.string().trim().max(300, 'Keep it under 300 letters').default(''),
  wordsAudience: audience,
})

/** A member says a little about themselves, and who may see each part. Refuses: forbidden, invalid. */
export const changeProfile = command(ChangeProfileInput, async (ctx, profile) => {
  demand(mayKeepAccount(ctx.actor))
  // Words about oneself are nearly always words about one's health. Emptying them needs no consent.
  if (profile.words !== '') demand(mayTellOfHealth(ctx.actor))
  await ctx.tx.update(members).set(profile).where(eq(members.id, ctx.actor.id))
  await ctx.record({ name: 'profile.changed', memberId: ctx.actor.id })
})
