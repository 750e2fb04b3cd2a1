import { desc, eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '#db/database.ts'
import { members } from '#db/schema/index.ts'
import { query } from '../kernel/command.ts'
import { demand, mayActForTheHouse } from '../kernel/policy.ts'

/** An address as we keep and compare it. */
export const email = z
  .string()
  .trim()
  .toLowerCase()
  .max(254, 'That is too long for an e-mail address')
  .pipe(z.email('Write an e-mail address, like name@example.org'))

/** The address of somebody new. Live mode refuses to start with demonstration people, so nobody may look like one. */
export const newEmail = email.refine(
  (address) => !address.endsWith('@demo.waymark.example'),
  'That address is kept for demonstrations. Use your own',
)

/** How many accounts an address is compared with: its owner, and the newest that has not confirmed it. */
export const claimsCompared = 2

/** Who claims an address: the one who has confirmed it first, then the newest of those who have not. */
export const claimsTo = (db: Reader, address: string) =>
  db
    .select({ id: members.id, passwordHash: members.passwordHash, verifiedAt: members.verifiedAt })
    .from(members)
    .where(eq(members.email, address))
    .orderBy(sql`case when ${members.verifiedAt} is null then 1 else 0 end`, desc(members.joinedAt), desc(members.id))
    .limit(claimsCompared)

/** What signing in compares with; empty when nobody has this address. Only for the house itself. Refuses: forbidden, invalid. */
export const credentials = query(z.object({ email }), async ({ db, actor }, { email }) => {
  demand(mayActForTheHouse(actor))
  return (await claimsTo(db, email)).map(({ id, passwordHash }) => ({ id, passwordHash }))
})
