import { and, asc, eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '#db/database.ts'
import { alarms, pages } from '#db/schema/index.ts'
import { isMember } from '../kernel/actor.ts'
import { query } from '../kernel/command.ts'
import { stillRings } from './alarms.ts'

/** The alarms this person was paged for that nobody has taken on, oldest first. Asked for every page, so it is built once and walks only what rings. */
export const ringingAlarms = query(z.object({}), async ({ db, actor }) =>
  isMember(actor) ? ringingFor(db).execute({ memberId: actor.id }) : [],
)

const ringingFor = (db: Reader) =>
  db.prepared('ringing-alarms', (reader) =>
    reader
      .select({ id: alarms.id, raisedAt: alarms.raisedAt })
      .from(alarms)
      .where(
        and(
          stillRings,
          sql`exists (select 1 from ${pages} where ${and(
            eq(pages.alarmId, alarms.id),
            eq(pages.memberId, sql.placeholder('memberId')),
          )})`,
        ),
      )
      .orderBy(asc(alarms.raisedAt)),
  )
