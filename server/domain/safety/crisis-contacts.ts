import { asc, desc, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '#db/database.ts'
import { crisisContacts as contacts, members } from '#db/schema/index.ts'
import { query } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { day } from '../kernel/time.ts'
import { maySeeContactRecords } from './policy.ts'

export type ContactNeed = 'danger' | 'talk' | 'home' | 'young' | 'carer'
export type ContactNation = 'UK' | 'England' | 'Scotland' | 'Wales' | 'Northern Ireland'

/** Somebody to turn to at once, as everybody sees them. */
export type CrisisContact = {
  readonly id: string
  readonly name: string
  /** What they are for, in the words of somebody who needs them. */
  readonly words: string
  readonly need: ContactNeed
  readonly call?: string
  readonly text?: { readonly to: string; readonly say: string }
  readonly hours: string
  readonly nation: ContactNation
  readonly cost: string
}

/** A number nobody has checked for this long, in milliseconds, is checked before it is trusted. */
export const checkedFor = 90 * day

/** Everybody to turn to at once, in the order in which they should be offered. */
export const crisisContacts = query(z.object({}), async ({ db }): Promise<readonly CrisisContact[]> => {
  const rows = await inOrder(db).execute({})
  return rows.map(asShown)
})

const inOrder = (db: Reader) =>
  db.prepared('crisis-contacts', (reader) =>
    reader.select().from(contacts).where(isNull(contacts.retiredAt)).orderBy(asc(contacts.position), asc(contacts.id)),
  )

type Row = typeof contacts.$inferSelect

const asShown = ({ id, name, words, need, call, textTo, textSay, hours, nation, cost }: Row): CrisisContact => ({
  id,
  name,
  words,
  need,
  ...(call ? { call } : {}),
  ...(textTo ? { text: { to: textTo, say: textSay ?? '' } } : {}),
  hours,
  nation,
  cost,
})

/** How far a record can be trusted: `new` was never confirmed by this host, `old` not for 90 days. */
export const trustIn = ({ checkedAt }: Pick<Row, 'checkedAt'>, now: number): 'new' | 'old' | 'checked' =>
  checkedAt === null ? 'new' : now - checkedAt > checkedFor ? 'old' : 'checked'

/** Each record as the people who keep it see it: where and when it was checked, and those that were retired. Refuses: forbidden. */
export const crisisContactRecords = query(z.object({}), async ({ db, actor, now }) => {
  demand(maySeeContactRecords(actor))
  const rows = await db
    .select({ contact: contacts, checkedByName: members.name })
    .from(contacts)
    .leftJoin(members, eq(members.id, contacts.checkedBy))
    .orderBy(asc(contacts.position), asc(contacts.id))
  const records = rows.map(({ contact, checkedByName }) => ({
    ...asShown(contact),
    source: contact.source,
    checkedAt: contact.checkedAt,
    checkedBy: checkedByName,
    trust: trustIn(contact, now),
    retiredAt: contact.retiredAt,
  }))
  return {
    inUse: records.filter(({ retiredAt }) => retiredAt === null),
    retired: records.filter(({ retiredAt }) => retiredAt !== null),
  }
})

/** The records that somebody has to check again, by id. */
export async function contactsToCheck(db: Reader, now: number): Promise<readonly string[]> {
  const rows = await db.select().from(contacts).where(isNull(contacts.retiredAt)).orderBy(desc(contacts.position))
  return rows.filter((row) => trustIn(row, now) !== 'checked').map(({ id }) => id)
}
