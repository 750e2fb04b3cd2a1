import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { changeContact, whichContact } from './contact-record.ts'
import { mayKeepContacts } from './policy.ts'

/** A coordinator brings a record back into use. Refuses: forbidden, not-found. */
export const restoreCrisisContact = command(whichContact, async (ctx, { contactId }) => {
  demand(mayKeepContacts(ctx.actor))
  await changeContact(ctx, contactId, { retiredAt: null, retiredBy: null })
})
