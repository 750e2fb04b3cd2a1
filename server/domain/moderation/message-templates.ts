import { desc, eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '#db/database.ts'
import { type DecisionAction, members, messageTemplates as templates } from '#db/schema/index.ts'
import { query } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { decisionActions, hostSetting } from '../safety/index.ts'
import { blanks, houseMessages } from './message-words.ts'
import { mayWriteMessages } from './policy.ts'

/** Every message to people who were acted upon, as the host has it, and how moderators are looked after. Refuses: forbidden. */
export const messageTemplates = query(z.object({}), async ({ db, actor }) => {
  demand(mayWriteMessages(actor))
  const own = await db
    .select({
      key: templates.key,
      words: templates.words,
      changedBy: members.name,
      changedAt: templates.changedAt,
    })
    .from(templates)
    .leftJoin(members, eq(members.id, templates.changedBy))
    .orderBy(desc(templates.changedAt))
  return {
    messages: decisionActions.map((action) => {
      const host = own.find(({ key }) => key === action)
      return {
        action,
        words: host?.words ?? houseMessages[action],
        houseWords: houseMessages[action],
        changedBy: host?.changedBy ?? null,
        changedAt: host?.changedAt ?? null,
      }
    }),
    blanks,
    care: await hostSetting(db, 'care'),
  }
})

/** The message for an action: the host's own, or else the house's. */
export async function templateFor(db: Reader, action: DecisionAction): Promise<string> {
  const [own] = await db.select({ words: templates.words }).from(templates).where(eq(templates.key, action))
  return own?.words ?? houseMessages[action]
}
