import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { changeContact, checked, whichContact } from './contact-record.ts'
import { mayKeepContacts } from './policy.ts'

/** A coordinator has looked at the source today, and the record holds. Refuses: forbidden, not-found. */
export const confirmCrisisContact = command(whichContact, async (ctx, { contactId }) => {
  demand(mayKeepContacts(ctx.actor))
  await changeContact(ctx, contactId, checked(ctx))
})
