import { and, eq, isNull, sql } from 'drizzle-orm'
import type { Reader } from '#db/database.ts'
import { documents, type SeatKind, seats, workspaces } from '#db/schema/index.ts'
import { type Actor, isKeptOut } from '../../kernel/actor.ts'
import { notFound } from '../../kernel/refusal.ts'

/** A document with the group that works on it, and the seat of whoever asks. */
export type SeenDocument = typeof documents.$inferSelect & {
  readonly workspace: { readonly id: string; readonly slug: string; readonly name: string; readonly service: string }
  readonly seat: { readonly id: string; readonly kind: SeatKind }
}

/** A document, for those who hold a seat in its group. Nobody else learns that it is there. Refuses: not-found. */
export async function visibleDocument(db: Reader, actor: Actor, documentId: string): Promise<SeenDocument> {
  if (isKeptOut(actor)) throw notFound('Document')
  const [row] = await statement(db).execute({ documentId, memberId: actor.id })
  if (!row) throw notFound('Document')
  const { document, slug, name, service, ...seat } = row
  return { ...document, workspace: { id: document.workspaceId, slug, name, service }, seat }
}

const statement = (db: Reader) =>
  db.prepared('visible-document', (reader) =>
    reader
      .select({
        document: documents,
        slug: workspaces.slug,
        name: workspaces.name,
        service: workspaces.service,
        id: seats.id,
        kind: seats.kind,
      })
      .from(documents)
      .innerJoin(workspaces, eq(workspaces.id, documents.workspaceId))
      .innerJoin(
        seats,
        and(
          eq(seats.workspaceId, documents.workspaceId),
          eq(seats.memberId, sql.placeholder('memberId')),
          isNull(seats.leftAt),
        ),
      )
      .where(eq(documents.id, sql.placeholder('documentId'))),
  )
