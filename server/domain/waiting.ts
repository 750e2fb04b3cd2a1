import type { Reader } from '#db/database.ts'
import type { SeatKind } from '#db/schema/index.ts'
import type { Actor } from './kernel/actor.ts'

/** A seat that somebody holds now, with the workspace it stands in. */
export type WaitingSeat = {
  readonly seatId: string
  readonly kind: SeatKind
  readonly workspaceId: string
  readonly workspaceSlug: string
  readonly workspaceName: string
}

/** Something in a workspace that waits for one person: "Answer Otter, who asks to join", about 5 minutes. */
export type WaitingThing = {
  readonly kind: string
  readonly workspaceId: string
  readonly workspaceSlug: string
  /** What it is about, as it is called: the title of a document, the name of a round. */
  readonly title: string
  /** What to do, in words that begin with a verb: "Read it and say what you think". */
  readonly what: string
  /** How long it should take, in minutes. */
  readonly minutes: number
  /** Until when, in epoch milliseconds; null when there is no end. */
  readonly dueAt: number | null
  /** Where it is done, as a path of ours. Ids and slugs only. */
  readonly path: string
}

/**
 * What one pillar knows of that waits for this person, over all their seats at once, so that one indexed statement answers.
 * A pillar gives one of these from its door and adds a line in server/waiting.ts; "What still needs me" then shows it on the
 * page of the workspace and on the door. Only what this person may do, and has not done, belongs in it: thirty at most.
 */
export type WaitingSource = (
  asking: { readonly db: Reader; readonly actor: Actor; readonly now: number },
  seats: readonly WaitingSeat[],
) => Promise<readonly WaitingThing[]>

/** Something that waits in the workspace of one of these seats. `room` is where it is done, behind the address of that workspace. */
export function waitingIn(
  seats: readonly WaitingSeat[],
  { workspaceId, title }: { readonly workspaceId: string; readonly title: string },
  { room, ...doing }: Pick<WaitingThing, 'kind' | 'what' | 'minutes' | 'dueAt'> & { readonly room: string },
): WaitingThing {
  const workspaceSlug = seats.find((seat) => seat.workspaceId === workspaceId)?.workspaceSlug ?? ''
  return { ...doing, workspaceId, workspaceSlug, title, path: `/working-together/${workspaceSlug}/${room}` }
}
