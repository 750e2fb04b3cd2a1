import { and, eq, isNull, sql } from 'drizzle-orm'
import type { Reader } from '#db/database.ts'
import { type SeatKind, seats, workspaces } from '#db/schema/index.ts'
import { type Actor, isKeptOut } from '../kernel/actor.ts'
import { notFound } from '../kernel/refusal.ts'

/** The seat somebody holds now. */
export type HeldSeat = { readonly id: string; readonly kind: SeatKind; readonly takenAt: number }
/** A workspace with what this person is to it. */
export type SeenWorkspace = typeof workspaces.$inferSelect & { readonly seat: HeldSeat | null }

/**
 * The workspace at this address, for those who hold a seat in it, and for everybody once its public page is open. What stands
 * inside needs a seat: ask `mayTakePart`. Refuses: not-found.
 */
export async function visibleWorkspace(db: Reader, actor: Actor, slug: string): Promise<SeenWorkspace> {
  return seen(await statement(db, 'slug').execute({ key: slug, memberId: actor.id }), actor)
}

/** The same by id, for things that hang on a workspace. Refuses: not-found. */
export async function visibleWorkspaceById(db: Reader, actor: Actor, workspaceId: string): Promise<SeenWorkspace> {
  return seen(await statement(db, 'id').execute({ key: workspaceId, memberId: actor.id }), actor)
}

/** The same, for what nobody but its members learns of. Refuses: not-found. */
export async function workspaceFromWithin(
  db: Reader,
  actor: Actor,
  workspaceId: string,
): Promise<SeenWorkspace & { readonly seat: HeldSeat }> {
  const { seat, ...workspace } = await visibleWorkspaceById(db, actor, workspaceId)
  if (!seat) throw notFound('Group')
  return { ...workspace, seat }
}

type Row = {
  workspace: typeof workspaces.$inferSelect
  seatId: string | null
  kind: SeatKind | null
  takenAt: number | null
}

const statement = (db: Reader, by: 'slug' | 'id') =>
  db.prepared(`workspace-by-${by}`, (reader) =>
    reader
      .select({ workspace: workspaces, seatId: seats.id, kind: seats.kind, takenAt: seats.takenAt })
      .from(workspaces)
      .leftJoin(
        seats,
        and(
          eq(seats.workspaceId, workspaces.id),
          eq(seats.memberId, sql.placeholder('memberId')),
          isNull(seats.leftAt),
        ),
      )
      .where(eq(workspaces[by], sql.placeholder('key'))),
  )

function seen([row]: readonly Row[], actor: Actor): SeenWorkspace {
  if (!row) throw notFound('Group')
  const { workspace, seatId, kind, takenAt } = row
  const holds = seatId !== null && kind !== null && takenAt !== null && !isKeptOut(actor)
  if (!holds && workspace.publishedAt === null) throw notFound('Group')
  return { ...workspace, seat: holds ? { id: seatId, kind, takenAt } : null }
}
