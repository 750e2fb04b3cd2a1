import { eq } from 'drizzle-orm'
import { crisisContacts as contacts } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { asRow, changeContact, checked, contactRecord, demandAnotherLikeIt, whichContact } from './contact-record.ts'
import { mayKeepContacts } from './policy.ts'

/** A coordinator puts a record right; that counts as a check. Refuses: forbidden, not-found, conflict, invalid. */
export const editCrisisContact = command(contactRecord.and(whichContact), async (ctx, { contactId, ...wish }) => {
  demand(mayKeepContacts(ctx.actor))
  const [before] = await ctx.tx.select({ need: contacts.need }).from(contacts).where(eq(contacts.id, contactId))
  if (before && before.need !== wish.need) await demandAnotherLikeIt(ctx, contactId)
  await changeContact(ctx, contactId, { ...asRow(wish), ...checked(ctx) })
})
