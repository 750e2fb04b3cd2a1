import { and, asc, desc, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '#db/database.ts'
import { members, rounds, seats } from '#db/schema/index.ts'
import { draftsOf, visibleDocument } from '../documents/index.ts'
import { query } from '../kernel/command.ts'
import { mayArrange } from '../workspaces/index.ts'
import { isHeard, readersOf, tallyOf } from './rounds.ts'
import { countUnanswered } from './unanswered.ts'

/** The rounds of a document, the newest first, with who was asked; and who could be asked next. Refuses: not-found. */
export const roundsPage = query(
  z.object({ documentId: z.string().max(60) }),
  async ({ db, actor, now }, { documentId }) => {
    const { workspace, seat, ...document } = await visibleDocument(db, actor, documentId)
    const arranges = mayArrange(actor, { seat }).allowed
    const found = await db
      .select()
      .from(rounds)
      .where(eq(rounds.documentId, documentId))
      .orderBy(desc(rounds.number))
      .limit(50)
    const told = []
    for (const round of found) {
      const readers = await readersOf(db, round.id)
      told.push({
        id: round.id,
        number: round.number,
        questions: round.questions,
        openedAt: round.openedAt,
        closesAt: round.closesAt,
        closedAt: round.closedAt,
        holdsStaff: round.holdsStaff,
        isHeard: isHeard(round, readers, now),
        tally: tallyOf(readers),
        /** Who they are is for those who ask them: for the others the numbers are enough. */
        readers: (arranges ? readers : []).map(({ seatId, name, kind, finishedAt }) => ({
          seatId,
          name,
          kind,
          isIn: finishedAt !== null,
        })),
        isMine: readers.some(({ seatId }) => seatId === seat.id),
        unanswered: round.closedAt === null ? await countUnanswered(db, documentId, round.id) : 0,
      })
    }
    return {
      workspace,
      document: { id: document.id, title: document.title, isPutAway: document.putAwayAt !== null },
      drafts: (await draftsOf(db, documentId)).length,
      mayArrange: arranges,
      rounds: told,
      seats: arranges ? await seatsOf(db, workspace.id) : [],
    }
  },
)

/** Everybody at a table, in the order in which they sat down. */
const seatsOf = async (db: Reader, workspaceId: string) =>
  db
    .select({ id: seats.id, kind: seats.kind, name: members.name })
    .from(seats)
    .innerJoin(members, eq(members.id, seats.memberId))
    .where(and(eq(seats.workspaceId, workspaceId), isNull(seats.leftAt)))
    .orderBy(asc(seats.takenAt), asc(seats.id))
