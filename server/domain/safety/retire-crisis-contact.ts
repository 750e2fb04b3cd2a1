import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { changeContact, demandAnotherLikeIt, whichContact } from './contact-record.ts'
import { mayKeepContacts } from './policy.ts'

/** A coordinator takes a record out of use; it can come back. Whoever is in danger must always find somebody. Refuses: forbidden, not-found, conflict. */
export const retireCrisisContact = command(whichContact, async (ctx, { contactId }) => {
  demand(mayKeepContacts(ctx.actor))
  await demandAnotherLikeIt(ctx, contactId)
  await changeContact(ctx, contactId, { retiredAt: ctx.now, retiredBy: ctx.actor.id })
})
