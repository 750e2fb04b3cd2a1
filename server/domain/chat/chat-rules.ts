import { and, eq } from 'drizzle-orm'
import type { Reader } from '#db/database.ts'
import { chatRulesRead } from '#db/schema/index.ts'

/** Changes with the words of the rules at the door (app/components/chat-rules.tsx): then everybody is shown them once more. */
export const chatRulesVersion = '2026-11'

/** Whether somebody has read the rules of chat as they are today. */
export async function hasReadRules(db: Reader, memberId: string): Promise<boolean> {
  const [read] = await db
    .select({ version: chatRulesRead.version })
    .from(chatRulesRead)
    .where(and(eq(chatRulesRead.memberId, memberId), eq(chatRulesRead.version, chatRulesVersion)))
  return read !== undefined
}
