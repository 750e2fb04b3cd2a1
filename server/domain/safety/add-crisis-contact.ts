import { max } from 'drizzle-orm'
import { crisisContacts as contacts } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { asRow, checked, contactRecord } from './contact-record.ts'
import { mayKeepContacts } from './policy.ts'

/** A coordinator adds somebody to turn to. Whoever writes a number down has just looked at it. Refuses: forbidden, invalid. */
export const addCrisisContact = command(contactRecord, async (ctx, wish) => {
  demand(mayKeepContacts(ctx.actor))
  const [last] = await ctx.tx.select({ position: max(contacts.position) }).from(contacts)
  const id = ctx.newId()
  await ctx.tx.insert(contacts).values({ id, position: (last?.position ?? 0) + 1, ...asRow(wish), ...checked(ctx) })
  await ctx.record({ name: 'crisis-contact.changed', contactId: id })
  return { contactId: id }
})
