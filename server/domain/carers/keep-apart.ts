import { eq, inArray } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '#db/database.ts'
import { apartWishes, members } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { plainestAddress } from '../safety/index.ts'
import { isCarer } from './carers.ts'
import { part, sealedMark } from './parting.ts'
import { mayNameApart } from './policy.ts'

const profileAddress = /(?:^|\/members\/)([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\/?(?:[?#].*)?$/i
const emailAddress = z.email()

const named = z
  .string()
  .trim()
  .max(300, 'That is too long to be an address')
  .transform((written, { addIssue }) => {
    const profile = profileAddress.exec(written)?.[1]
    if (profile) return { how: 'profile' as const, address: profile.toLowerCase() }
    if (emailAddress.safeParse(written).success) return { how: 'email' as const, address: written.toLowerCase() }
    addIssue({ code: 'custom', message: 'Write an e-mail address, or the address of their profile page here' })
    return z.NEVER
  })

export const KeepApartInput = z.object({
  named,
  label: z.string().trim().max(40, 'Keep it under 40 letters').default(''),
})

/**
 * A carer names somebody who must never come across them here. The answer, and everything the carer can see afterwards by an
 * e-mail address, is the same whether or not there is such an account (decision 026). Refuses: forbidden, invalid, too-many.
 */
export const keepApart = command(
  KeepApartInput,
  async (ctx, { named: { how, address }, label }) => {
    const { tx, actor, now, newId } = ctx
    const before = await tx.select({ id: apartWishes.id }).from(apartWishes).where(eq(apartWishes.memberId, actor.id))
    demand(mayNameApart(actor, { isCarer: await isCarer(tx, actor.id), named: before.length }))
    const wish = { id: newId(), memberId: actor.id, how, mark: sealedMark(ctx, how, address) }
    const kept = await tx
      .insert(apartWishes)
      .values({ ...wish, label, namedAt: now })
      .onConflictDoNothing()
      .returning({ id: apartWishes.id })
    if (kept.length === 0) return
    const found = how === 'profile' ? await byProfile(tx, address) : await byEmail(tx, address)
    for (const otherId of found) if (otherId !== actor.id) await part(ctx, wish, otherId)
  },
  { limit: 'asking' },
)

const byProfile = async (db: Reader, id: string) =>
  (await db.select({ id: members.id }).from(members).where(eq(members.id, id))).map((found) => found.id)

/** Also an account that has not confirmed the address: whom it keeps from seeing somebody is whoever signs in with it. */
const byEmail = async (db: Reader, address: string) =>
  (
    await db
      .select({ id: members.id })
      .from(members)
      .where(inArray(members.email, [...new Set([address, plainestAddress(address)])]))
  ).map((found) => found.id)
