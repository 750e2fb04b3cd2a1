import { eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { crisisContacts as contacts } from '#db/schema/index.ts'
import type { Context } from '../kernel/command.ts'
import { conflict, notFound } from '../kernel/refusal.ts'

const line = (most: number) => z.string().trim().max(most, `Keep it under ${most} letters`)
const digits = /^[0-9 ]{3,20}$/

/** What a record of somebody to turn to says. */
export const contactRecord = z
  .object({
    name: line(80).min(1, 'Give its name'),
    words: line(400).min(1, 'Say what they are for, in the words of somebody who needs them'),
    need: z.enum(['danger', 'talk', 'home', 'young', 'carer'], 'Choose where it stands'),
    call: line(20).default(''),
    textTo: line(20).default(''),
    textSay: line(20).default(''),
    hours: line(80).min(1, 'Say when they answer'),
    nation: z.enum(['UK', 'England', 'Scotland', 'Wales', 'Northern Ireland'], 'Choose where they answer'),
    cost: line(40).default('Free'),
    source: z.url({ protocol: /^https$/, error: 'Give the https:// address of the page where you check this' }),
  })
  .superRefine(({ call, textTo }, check) => {
    const miss = (path: string, message: string) => check.addIssue({ code: 'custom', path: [path], message })
    if (call === '' && textTo === '') miss('call', 'Give a number to call, or one to text')
    if (call !== '' && !digits.test(call)) miss('call', 'Use digits and spaces only')
    if (textTo !== '' && !digits.test(textTo)) miss('textTo', 'Use digits and spaces only')
  })
/** Which record is meant. */
export const whichContact = z.object({ contactId: z.string().max(60) })

type ContactRecord = z.output<typeof contactRecord>

/** The same as it is kept. */
export const asRow = ({ call, textTo, textSay, ...rest }: ContactRecord) => ({
  ...rest,
  call: call || null,
  textTo: textTo || null,
  textSay: textTo ? textSay : null,
})

/** Somebody has looked at the source just now. */
export const checked = ({ now, actor }: Context) => ({ checkedAt: now, checkedBy: actor.id })

/** Changes one record, and says that it changed. Refuses: not-found. */
export async function changeContact(ctx: Context, contactId: string, to: Partial<typeof contacts.$inferInsert>) {
  const changed = await ctx.tx.update(contacts).set(to).where(eq(contacts.id, contactId)).returning({ id: contacts.id })
  if (changed.length === 0) throw notFound('Contact')
  await ctx.record({ name: 'crisis-contact.changed', contactId })
}

/** Whoever is in danger, or must talk, always finds somebody: the last record of its kind stays in use. Refuses: not-found, conflict. */
export async function demandAnotherLikeIt({ tx }: Context, contactId: string): Promise<void> {
  const inUse = await tx
    .select({ id: contacts.id, need: contacts.need })
    .from(contacts)
    .where(isNull(contacts.retiredAt))
  const leaving = inUse.find(({ id }) => id === contactId)
  if (!leaving) throw notFound('Contact')
  const isLast = inUse.filter(({ need }) => need === leaving.need).length === 1
  if (isLast && (leaving.need === 'danger' || leaving.need === 'talk'))
    throw conflict('This is the last one of its kind. Add another before you take it away')
}
