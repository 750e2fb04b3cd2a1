import { and, eq, inArray, isNull } from 'drizzle-orm'
import type { Reader } from '#db/database.ts'
import { cases, chatMessages } from '#db/schema/index.ts'
import type { Case } from '../safety/index.ts'
import type { SupportCall } from './calls.ts'

/** What somebody who asked for support has said in the session that is a crisis, as the cases that are open about it. */
export async function crisesOf(
  db: Reader,
  { sessionId, memberId }: Pick<SupportCall, 'sessionId' | 'memberId'>,
): Promise<Case[]> {
  const said = db
    .select({ id: chatMessages.id })
    .from(chatMessages)
    .where(and(eq(chatMessages.roomId, sessionId), eq(chatMessages.authorId, memberId)))
  return db
    .select()
    .from(cases)
    .where(
      and(
        eq(cases.subjectKind, 'chat-message'),
        eq(cases.aboutId, memberId),
        eq(cases.level, 'crisis'),
        isNull(cases.closedAt),
        inArray(cases.subjectId, said),
      ),
    )
}
