import { desc, eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '#db/database.ts'
import { houseTexts, members } from '#db/schema/index.ts'
import { query } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { mayCoordinate } from './policy.ts'

/** What the host adds to the house rules, formatted for everyone to read; null when nothing. */
export const houseRules = query(z.object({}), async ({ db }) => {
  const [latest] = await versions(db, 1)
  return latest?.body ? { html: latest.html, changedAt: latest.changedAt } : null
})

/** The host's rules as written, with who changed them and when: the last 20 versions, newest first. Refuses: forbidden. */
export const houseRulesHistory = query(z.object({}), async ({ db, actor }) => {
  demand(mayCoordinate(actor))
  return versions(db, 20)
})

/** The newest versions of the host's rules. */
export const versions = async (db: Reader, limit: number) =>
  db
    .select({
      version: houseTexts.version,
      body: houseTexts.body,
      html: houseTexts.html,
      changedBy: members.name,
      changedAt: houseTexts.changedAt,
    })
    .from(houseTexts)
    .innerJoin(members, eq(members.id, houseTexts.changedBy))
    .where(eq(houseTexts.key, 'house-rules'))
    .orderBy(desc(houseTexts.version))
    .limit(limit)
