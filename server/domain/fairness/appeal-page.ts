import { asc, eq, inArray } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '#db/database.ts'
import { appealMessages, decisions, members } from '#db/schema/index.ts'
import { query } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { mayDecideAppeal, mayLookIntoAppeal, mayTakeAppeal, mayWriteInAppeal } from './policy.ts'
import { type SeenAppeal, visibleAppeal } from './visible-appeal.ts'

const askedFor = z.object({ appealId: z.string() })

/** A conversation as the member who opened it reads it: what was said, by when we answer, what came of it. Never who of us wrote. Kept-out members too. Refuses: not-found. */
export const myAppeal = query(
  askedFor,
  async ({ db, actor }, { appealId }) => {
    const appeal = await visibleAppeal(db, actor, appealId)
    if (!appeal.isMine) demand(mayLookIntoAppeal(actor, appeal))
    const messages = await messagesIn(db, appealId)
    return {
      ...faceOf(appeal),
      isMine: appeal.isMine,
      decisionId: appeal.decisionId,
      messages: messages.map(({ id, words, fromMember, writtenAt }) => ({ id, words, fromMember, writtenAt })),
      mayWrite: mayWriteInAppeal(actor, appeal).allowed,
    }
  },
  { evenKeptOut: true },
)

/** The same as somebody reads it who may decide it: with what was decided and why, and who of us wrote what. Refuses: not-found, forbidden. */
export const appealToDecide = query(askedFor, async ({ db, actor, subjects }, { appealId }) => {
  const appeal = await visibleAppeal(db, actor, appealId)
  demand(mayLookIntoAppeal(actor, appeal))
  const messages = await messagesIn(db, appealId)
  const names = await namesOf(db, [
    appeal.memberId,
    appeal.takenBy,
    appeal.aboutId,
    ...messages.map((one) => one.authorId),
  ])
  const [decision] = appeal.decisionId
    ? await db.select().from(decisions).where(eq(decisions.id, appeal.decisionId))
    : []
  const face = decision && (await subjects[decision.subjectKind].face(db, decision.subjectId))
  return {
    ...faceOf(appeal),
    member: face?.nameless ? null : (names.get(appeal.memberId) ?? null),
    about: appeal.aboutId && (names.get(appeal.aboutId) ?? null),
    takenBy: appeal.takenBy && (names.get(appeal.takenBy) ?? null),
    isTakenByMe: appeal.isTakenByMe,
    messages: messages.map(({ authorId, ...one }) => ({
      ...one,
      by: one.fromMember ? null : (names.get(authorId) ?? null),
    })),
    decision: decision
      ? {
          action: decision.action,
          rule: decision.rule,
          reason: decision.reason,
          message: decision.message,
          decidedAt: decision.decidedAt,
          until: decision.until,
          undoneAt: decision.undoneAt,
          caseId: decision.caseId,
          place: face?.place ?? null,
          /** Words between two people open on the page of their case, for a reason. */
          html: subjects[decision.subjectKind].isPrivate ? null : (face?.html ?? null),
        }
      : null,
    mayTake: mayTakeAppeal(actor, appeal).allowed,
    mayWrite: mayWriteInAppeal(actor, appeal).allowed,
    mayDecide: mayDecideAppeal(actor, appeal).allowed,
  }
})

const faceOf = ({ id, kind, openedAt, dueAt, outcome, outcomeWords, decidedAt }: SeenAppeal) => ({
  id,
  kind,
  openedAt,
  dueAt,
  outcome,
  outcomeWords,
  decidedAt,
})

const messagesIn = (db: Reader, appealId: string) =>
  db
    .select({
      id: appealMessages.id,
      authorId: appealMessages.authorId,
      words: appealMessages.words,
      fromMember: appealMessages.fromMember,
      writtenAt: appealMessages.writtenAt,
    })
    .from(appealMessages)
    .where(eq(appealMessages.appealId, appealId))
    .orderBy(asc(appealMessages.writtenAt), asc(appealMessages.id))
    .limit(500)

async function namesOf(db: Reader, ids: readonly (string | null)[]): Promise<ReadonlyMap<string, string>> {
  const wanted = [...new Set(ids.filter((id) => id !== null))]
  const rows = await db.select({ id: members.id, name: members.name }).from(members).where(inArray(members.id, wanted))
  return new Map(rows.map(({ id, name }) => [id, name]))
}
