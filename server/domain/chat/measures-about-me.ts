import { and, desc, eq, ne } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '#db/database.ts'
import { type ChatMeasureKind, chatMeasures, chatSessions } from '#db/schema/index.ts'
import { isMember } from '../kernel/actor.ts'
import { query } from '../kernel/command.ts'
import { demand, no, yes } from '../kernel/policy.ts'
import { notFound } from '../kernel/refusal.ts'

/** What a facilitator did about somebody in a chat, as that person reads it. Never who did it, and no private notes. */
export type OwnMeasure = {
  readonly id: string
  readonly roomId: string
  readonly title: string
  readonly kind: Exclude<ChatMeasureKind, 'note'>
  readonly words: string
  readonly takenAt: number
  readonly until: number | null
  readonly undoneAt: number | null
}

const mostShown = 50

/** What was done about this member in chats, newest first. Kept-out members too. Refuses: forbidden. */
export const measuresAboutMe = query(
  z.object({}),
  async ({ db, actor }) => {
    demand(isMember(actor) ? yes : no('Sign in first'))
    return ownMeasures(db, actor.id).orderBy(desc(chatMeasures.takenAt)).limit(mostShown) as Promise<OwnMeasure[]>
  },
  { evenKeptOut: true },
)

/** One of them, to say that it was unfair. Everybody else's looks missing. Kept-out members too. Refuses: not-found. */
export const measureAboutMe = query(
  z.object({ measureId: z.string() }),
  async ({ db, actor }, { measureId }): Promise<OwnMeasure> => ownMeasure(db, actor.id, measureId),
  { evenKeptOut: true },
)

/** What was done about somebody, by its id. Refuses: not-found. */
export async function ownMeasure(db: Reader, memberId: string, measureId: string): Promise<OwnMeasure> {
  const [found] = (await ownMeasures(db, memberId, measureId)) as OwnMeasure[]
  if (!found) throw notFound('Measure')
  return found
}

const ownMeasures = (db: Reader, memberId: string, measureId?: string) =>
  db
    .select({
      id: chatMeasures.id,
      roomId: chatMeasures.roomId,
      title: chatSessions.title,
      kind: chatMeasures.kind,
      words: chatMeasures.words,
      takenAt: chatMeasures.takenAt,
      until: chatMeasures.until,
      undoneAt: chatMeasures.undoneAt,
    })
    .from(chatMeasures)
    .innerJoin(chatSessions, eq(chatSessions.id, chatMeasures.roomId))
    .where(
      and(
        eq(chatMeasures.aboutId, memberId),
        ne(chatMeasures.kind, 'note'),
        measureId === undefined ? undefined : eq(chatMeasures.id, measureId),
      ),
    )
