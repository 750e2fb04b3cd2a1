import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { members } from '#db/schema/index.ts'
import { query } from '../kernel/command.ts'
import { demand, mayActForTheHouse } from '../kernel/policy.ts'
import { notFound } from '../kernel/refusal.ts'
import { mayKeepAccount } from './policy.ts'

/** A member's own account, as its settings show it. Refuses: forbidden, not-found. */
export const myAccount = query(
  z.object({}),
  async ({ db, actor }) => {
    demand(mayKeepAccount(actor))
    const [account] = await db
      .select({ name: members.name, email: members.email, verifiedAt: members.verifiedAt })
      .from(members)
      .where(eq(members.id, actor.id))
    if (!account) throw notFound('Account')
    return { name: account.name, email: account.email, isVerified: account.verifiedAt !== null }
  },
  { evenKeptOut: true },
)

/** Where to write to somebody; null when they have not confirmed an address. Only for the house itself. Refuses: forbidden. */
export const confirmedAddress = query(z.object({ memberId: z.string() }), async ({ db, actor }, { memberId }) => {
  demand(mayActForTheHouse(actor))
  const [member] = await db
    .select({ email: members.email, verifiedAt: members.verifiedAt })
    .from(members)
    .where(eq(members.id, memberId))
  return member && member.verifiedAt !== null ? member.email : null
})
