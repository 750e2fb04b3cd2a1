import { and, eq, isNull, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '#db/database.ts'
import { notices } from '#db/schema/index.ts'
import { query } from '../kernel/command.ts'
import { stillSeen } from './still-seen.ts'

/** Whether something is waiting to be read. Yes or no: a number would nag. */
export const unreadNotices = query(z.object({}), async ({ db, actor }) => {
  const waiting = await oneUnread(db).execute({ memberId: actor.id })
  return waiting.length > 0
})

/** Asked for every page, so it is built once. */
const oneUnread = (db: Reader) =>
  db.prepared('one-unread-notice', (reader) =>
    reader
      .select({ id: notices.id })
      .from(notices)
      .where(and(eq(notices.memberId, sql.placeholder('memberId')), isNull(notices.readAt), stillSeen))
      .limit(1),
  )
