import { and, eq, gt } from 'drizzle-orm'
import { z } from 'zod'
import { documentComments } from '#db/schema/index.ts'
import { draftOf, visibleDocument } from '../documents/index.ts'
import { query } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { mayArrange } from '../workspaces/index.ts'
import { asShown } from './as-shown.ts'
import { lookerOf } from './comments-beside.ts'
import { isHeard, openRoundOf, readersOf } from './rounds.ts'
import { commentsWhere } from './said.ts'
import { countUnanswered, isUnanswered } from './unanswered.ts'

const atOnce = 20

/** Comments of a document that wait for an answer, the oldest first, for those who answer. Refuses: not-found, forbidden. */
export const waitingAnswers = query(
  z.object({ documentId: z.string().max(60), after: z.string().max(60).default('') }),
  async ({ db, actor, now }, { documentId, after }) => {
    const document = await visibleDocument(db, actor, documentId)
    demand(mayArrange(actor, document))
    const draft = await draftOf(db, documentId)
    const round = await openRoundOf(db, documentId)
    const heard = round ? isHeard(round, await readersOf(db, round.id), now) : true
    const looker = lookerOf(actor, document, heard)
    const which = and(eq(documentComments.documentId, documentId), gt(documentComments.id, after), isUnanswered())
    const rows = await commentsWhere(db, looker, draft.id, which, atOnce + 1)
    return {
      workspace: document.workspace,
      document: { id: document.id, title: document.title },
      isHeard: heard,
      openRoundId: round?.id ?? null,
      count: await countUnanswered(db, documentId),
      comments: await asShown(db, looker, rows.slice(0, atOnce)),
      next: rows.length > atOnce ? (rows[atOnce - 1]?.comment.id ?? null) : null,
    }
  },
)
