import { and, desc, eq, isNotNull, isNull, sql } from 'drizzle-orm'
import type { Reader } from '#db/database.ts'
import { commentOutcomes, documentComments, documents, objectives, reviewTakedowns } from '#db/schema/index.ts'

/** What an answer comes to, in the three words of its page. */
export type Answered = 'did' | 'in-part' | 'could-not'

const ofOutcome = { accepted: 'did', 'in-part': 'in-part', 'not-this-time': 'could-not' } as const
const ofEnd = { met: 'did', partly: 'in-part', 'not-met': 'could-not', stopped: 'could-not' } as const

/** Something that was answered, as it stands now. `state` changes whenever the answer does. */
export type AnsweredThing = {
  readonly kind: 'comment' | 'objective'
  readonly subjectId: string
  readonly workspaceId: string
  readonly state: string
  readonly answered: Answered
  /** The name of the document, or of the objective. */
  readonly about: string
  /** What was said, in the words of whoever said it: for those who choose what is shown, never for everybody. */
  readonly words: string
  readonly reason: string
  /** Epoch milliseconds. */
  readonly at: number
}

const atOnce = 100

const outcomesIn = (db: Reader) =>
  db
    .select({
      subjectId: documentComments.id,
      workspaceId: documents.workspaceId,
      state: commentOutcomes.id,
      outcome: commentOutcomes.outcome,
      about: documents.title,
      words: documentComments.body,
      reason: commentOutcomes.reason,
      at: commentOutcomes.decidedAt,
    })
    .from(documents)
    .innerJoin(documentComments, eq(documentComments.documentId, documents.id))
    .innerJoin(commentOutcomes, eq(commentOutcomes.commentId, documentComments.id))

/** What was taken back or taken from view is nobody's to choose, nor shown any more. */
const stands = and(
  isNull(commentOutcomes.replacedAt),
  isNull(documentComments.withdrawnAt),
  sql`not exists (select 1 from ${reviewTakedowns} where ${reviewTakedowns.subjectId} = ${documentComments.id})`,
)

type OutcomeRow = Awaited<ReturnType<typeof outcomesIn>>[number]
const commentThing = ({ outcome, ...row }: OutcomeRow): AnsweredThing => ({
  ...row,
  kind: 'comment',
  answered: ofOutcome[outcome],
})

type ObjectiveRow = typeof objectives.$inferSelect
function objectiveThing(row: ObjectiveRow): AnsweredThing[] {
  if (row.ended === null || row.endedAt === null) return []
  return [
    {
      kind: 'objective',
      subjectId: row.id,
      workspaceId: row.workspaceId,
      state: `${row.ended} ${row.endedAt}`,
      answered: ofEnd[row.ended],
      about: row.title,
      words: row.title,
      reason: row.endedWhy,
      at: row.endedAt,
    },
  ]
}

/** What was answered in a workspace, the last first: outcomes of comments, and objectives that ended. */
export async function answeredIn(db: Reader, workspaceId: string): Promise<AnsweredThing[]> {
  const outcomes = await outcomesIn(db)
    .where(and(eq(documents.workspaceId, workspaceId), stands))
    .orderBy(desc(commentOutcomes.decidedAt))
    .limit(atOnce)
  const ended = await db
    .select()
    .from(objectives)
    .where(and(eq(objectives.workspaceId, workspaceId), isNotNull(objectives.endedAt)))
    .orderBy(desc(objectives.endedAt))
    .limit(atOnce)
  return [...outcomes.map(commentThing), ...ended.flatMap(objectiveThing)].sort((one, other) => other.at - one.at)
}

/** One such thing; null when it was not answered, or is not there. */
export async function answeredThing(
  db: Reader,
  kind: AnsweredThing['kind'],
  subjectId: string,
): Promise<AnsweredThing | null> {
  if (kind === 'comment') {
    const [row] = await outcomesIn(db).where(and(eq(documentComments.id, subjectId), stands))
    return row ? commentThing(row) : null
  }
  const [row] = await db.select().from(objectives).where(eq(objectives.id, subjectId))
  return row ? (objectiveThing(row)[0] ?? null) : null
}
