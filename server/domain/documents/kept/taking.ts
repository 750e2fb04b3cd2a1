import { and, asc, desc, eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '#db/database.ts'
import { agreements, agreementVoices, documentDrafts, members, seats } from '#db/schema/index.ts'
import { query } from '../../kernel/command.ts'
import { visibleDocument } from './documents.ts'
import { blocksOf, draftOf, draftsOf } from './drafts.ts'
import { picturesOf } from './pictures.ts'

const input = z.object({
  documentId: z.string().max(60),
  /** The draft the group agreed to last, or the newest, unless named. */
  draft: z.coerce.number().int().min(1).max(10_000).optional(),
})

/** What can be taken along of a document: which draft, and whether the group's mark goes with it. Refuses: not-found. */
export const takingPage = query(input, async ({ db, actor }, { documentId, draft: number }) => {
  const document = await visibleDocument(db, actor, documentId)
  const agreed = await agreedLast(db, documentId)
  const draft = await draftOf(db, documentId, number ?? agreed?.draft)
  return {
    document: { id: document.id, title: document.title },
    workspace: document.workspace,
    draft: draft.number,
    drafts: (await draftsOf(db, documentId)).map((each) => each.number),
    agreed,
  }
})

/** A draft whole, to make a file of, with what its mark says when the group agreed to this draft. Refuses: not-found. */
export const documentToTake = query(input, async ({ db, actor }, { documentId, draft: number }) => {
  const document = await visibleDocument(db, actor, documentId)
  const agreed = await agreedLast(db, documentId)
  const draft = await draftOf(db, documentId, number ?? agreed?.draft)
  const blocks = (await blocksOf(db, draft.id)).map(({ block }) => block)
  return {
    title: document.title,
    group: document.workspace.name,
    draft: draft.number,
    blocks,
    pictures: await picturesOf(db, document.id, blocks),
    agreed: agreed?.draft === draft.number ? agreed : null,
  }
})

/** What the group agreed to last: which draft, when, and the names of those who let theirs stand beside it. */
async function agreedLast(db: Reader, documentId: string) {
  const [agreed] = await db
    .select({ id: agreements.id, at: agreements.closedAt, words: agreements.resultWords, draft: documentDrafts.number })
    .from(agreements)
    .innerJoin(documentDrafts, eq(documentDrafts.id, agreements.draftId))
    .where(and(eq(agreements.documentId, documentId), eq(agreements.result, 'agreed')))
    .orderBy(desc(agreements.closedAt), desc(agreements.id))
    .limit(1)
  if (!agreed || agreed.at === null) return null
  const named = await db
    .select({ name: members.name })
    .from(agreementVoices)
    .innerJoin(seats, eq(seats.id, agreementVoices.seatId))
    .innerJoin(members, eq(members.id, seats.memberId))
    .where(and(eq(agreementVoices.agreementId, agreed.id), eq(agreementVoices.mayBeNamed, true)))
    .orderBy(asc(seats.takenAt), asc(seats.id))
  return { at: agreed.at, words: agreed.words, draft: agreed.draft, names: named.map(({ name }) => name) }
}
