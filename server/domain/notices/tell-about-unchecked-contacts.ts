import { z } from 'zod'
import { command } from '../kernel/command.ts'
import { demand, mayActForTheHouse } from '../kernel/policy.ts'
import { onTheWall } from '../kernel/time.ts'
import { contactsToCheck } from '../safety/index.ts'
import { giveNotices } from './give-notices.ts'
import { coordinators } from './who-listens.ts'

/** Asks the coordinators to check the crisis contacts that nobody has looked at for 90 days, or ever: once for each in a quarter of the year. Refuses: forbidden. */
export const tellAboutUncheckedContacts = command(z.object({}), async (ctx) => {
  demand(mayActForTheHouse(ctx.actor))
  const unchecked = await contactsToCheck(ctx.tx, ctx.now)
  if (unchecked.length === 0) return
  const { year, month } = onTheWall(ctx.now)
  const quarter = `${year}-${Math.ceil(month / 3)}`
  const told = await coordinators(ctx)
  for (const contactId of unchecked) {
    await giveNotices(ctx, told, {
      kind: 'contact-unchecked',
      concernsId: contactId,
      onceKey: `contact-unchecked:${contactId}:${quarter}`,
    })
  }
})
