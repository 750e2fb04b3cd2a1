import { and, desc, eq, inArray, isNull, lt, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '#db/database.ts'
import { agreements, documentDrafts, documents, documentUploads, rounds } from '#db/schema/index.ts'
import { query } from '../../kernel/command.ts'
import { notFound } from '../../kernel/refusal.ts'
import { visibleWorkspace } from '../../workspaces/index.ts'
import { mayBringDocuments } from '../policy.ts'

const pageLength = 100

const input = z.object({
  slug: z.string().max(80),
  /** The id of the last document that was shown before. */
  after: z.string().max(60).nullish(),
})

/** The papers of a group, the newest first, and for whoever may bring some those that wait to be looked at. Refuses: not-found. */
export const documentList = query(input, async ({ db, actor }, { slug, after }) => {
  const workspace = await visibleWorkspace(db, actor, slug)
  if (!workspace.seat) throw notFound('Group')
  const rows = await db
    .select({ document: documents, roundClosesAt: rounds.closesAt, roundNumber: rounds.number })
    .from(documents)
    .leftJoin(rounds, and(eq(rounds.documentId, documents.id), isNull(rounds.closedAt)))
    .where(and(eq(documents.workspaceId, workspace.id), after ? lt(documents.id, after) : undefined))
    .orderBy(desc(documents.id))
    .limit(pageLength + 1)
  const page = rows.slice(0, pageLength)
  const newest = await newestDrafts(
    db,
    page.map(({ document }) => document.id),
  )
  const mayBring = mayBringDocuments(actor, workspace).allowed
  return {
    workspace: { slug: workspace.slug, name: workspace.name },
    mayBring,
    documents: page.map(({ document, roundClosesAt, roundNumber }) => ({
      id: document.id,
      title: document.title,
      kind: document.kind,
      reviewOn: document.reviewOn,
      isPutAway: document.putAwayAt !== null,
      round: roundClosesAt === null || roundNumber === null ? null : { closesAt: roundClosesAt, number: roundNumber },
      draft: newest.get(document.id) ?? null,
    })),
    uploads: mayBring ? await waitingUploads(db, workspace.id) : [],
    next: rows.length > pageLength ? (page.at(-1)?.document.id ?? null) : null,
  }
})

/** The newest draft of each document, and when the group agreed to it. */
async function newestDrafts(db: Reader, documentIds: readonly string[]) {
  if (documentIds.length === 0) return new Map<string, never>()
  const rows = await db
    .select({
      documentId: documentDrafts.documentId,
      number: documentDrafts.number,
      madeAt: documentDrafts.madeAt,
      readingAge: documentDrafts.readingAge,
      agreedAt: agreements.closedAt,
    })
    .from(documentDrafts)
    .leftJoin(agreements, and(eq(agreements.draftId, documentDrafts.id), eq(agreements.result, 'agreed')))
    .where(
      and(
        inArray(documentDrafts.documentId, [...documentIds]),
        sql`${documentDrafts.number} = (select max(d.number) from document_drafts d where d.document_id = ${documentDrafts.documentId})`,
      ),
    )
  return new Map(rows.map(({ documentId, ...draft }) => [documentId, draft]))
}

const waitingUploads = (db: Reader, workspaceId: string) =>
  db
    .select({
      id: documentUploads.id,
      name: documentUploads.name,
      keptAt: documentUploads.keptAt,
      readAt: documentUploads.readAt,
      unreadable: documentUploads.unreadable,
    })
    .from(documentUploads)
    .where(
      and(
        eq(documentUploads.workspaceId, workspaceId),
        isNull(documentUploads.draftId),
        isNull(documentUploads.droppedAt),
      ),
    )
    .orderBy(desc(documentUploads.keptAt))
    .limit(20)
