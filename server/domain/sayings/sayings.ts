import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import { alias } from '#db/columns.ts'
import type { Reader } from '#db/database.ts'
import { members, type SayingPlace, type SeatKind, sayings, seats, type Withheld } from '#db/schema/index.ts'
import type { Actor } from '../kernel/actor.ts'
import { notFound } from '../kernel/refusal.ts'
import { areApart, peopleApartFrom } from '../safety/index.ts'
import { type HeldSeat, type SeenWorkspace, workspaceFromWithin } from '../workspaces/index.ts'

const mostShown = 200

/** Something said in a workspace, as one person may read it. */
export type ShownSaying = {
  readonly id: string
  readonly name: string
  readonly kind: SeatKind
  /** Who wrote it down, when that was somebody else. */
  readonly enteredBy: string | null
  readonly body: string
  readonly saidAt: number
  readonly isMine: boolean
  /** Only its writer sees that it is withheld; to everybody else it is not there. */
  readonly withheld: Withheld | null
}

type Whose = { readonly authorId: string; readonly enteredBySeatId: string | null; readonly withheld: Withheld | null }

const isMineOf = (actor: Actor, mySeatId: string, said: Whose): boolean =>
  said.authorId === actor.id || said.enteredBySeatId === mySeatId

/** Something said in a workspace, for its members; not what was taken from view, unless it is one's own, nor what somebody one is apart from said. Refuses: not-found. */
export async function visibleSaying(db: Reader, actor: Actor, sayingId: string) {
  const [said] = await db
    .select()
    .from(sayings)
    .where(and(eq(sayings.id, sayingId), isNull(sayings.withdrawnAt)))
  if (!said) throw notFound('Words')
  const workspace = await workspaceFromWithin(db, actor, said.workspaceId).catch(hide)
  const isMine = isMineOf(actor, workspace.seat.id, said)
  const isHidden = said.withheld !== null && !(isMine && said.withheld !== 'removed')
  if (isHidden || (!isMine && (await areApart(db, actor.id, said.authorId)))) throw notFound('Words')
  return { ...said, isMine, workspace }
}

/** What was said at one place, oldest first, as one person may read it. */
export async function sayingsOf(
  db: Reader,
  actor: Actor,
  workspace: SeenWorkspace & { readonly seat: HeldSeat },
  { place, placeId }: { readonly place: SayingPlace; readonly placeId: string },
): Promise<ShownSaying[]> {
  const writing = alias(seats, 'writing')
  const writer = alias(members, 'writer')
  const apart = await peopleApartFrom(db, actor.id)
  const rows = await db
    .select({ said: sayings, name: members.name, kind: seats.kind, enteredBy: writer.name, enteredById: writer.id })
    .from(sayings)
    .innerJoin(members, eq(members.id, sayings.authorId))
    .innerJoin(seats, eq(seats.id, sayings.seatId))
    .leftJoin(writing, eq(writing.id, sayings.enteredBySeatId))
    .leftJoin(writer, eq(writer.id, writing.memberId))
    .where(and(eq(sayings.place, place), eq(sayings.placeId, placeId), isNull(sayings.withdrawnAt)))
    .orderBy(asc(sayings.id))
    .limit(mostShown)
  return rows.flatMap(({ said, enteredById, ...who }) => {
    const isMine = isMineOf(actor, workspace.seat.id, said)
    const isHidden = said.withheld !== null && !(isMine && said.withheld !== 'removed')
    if (isHidden || (!isMine && apart.has(said.authorId))) return []
    const { id, body, saidAt, withheld } = said
    const enteredBy = enteredById !== null && apart.has(enteredById) ? null : who.enteredBy
    return { id, ...who, enteredBy, body, saidAt, isMine, withheld }
  })
}

const hide = (): never => {
  throw notFound('Words')
}

/** The words of these sayings that are in view for everybody, to count how long they take to read. */
export const sayingWords = async (
  db: Reader,
  said: readonly { readonly id: string }[],
): Promise<{ readonly body: string }[]> =>
  said.length === 0
    ? []
    : db
        .select({ body: sayings.body })
        .from(sayings)
        .where(
          and(
            inArray(
              sayings.id,
              said.map(({ id }) => id),
            ),
            isNull(sayings.withdrawnAt),
            isNull(sayings.withheld),
          ),
        )
