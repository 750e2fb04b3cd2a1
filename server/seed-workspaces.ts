import type { Tx } from '#db/database.ts'
import { type SeatKind, seats } from '#db/schema/index.ts'
import { day } from './domain/kernel/time.ts'
import type { ActorServices } from './services.ts'

/** What somebody of the demonstration does, at a moment of the past. */
type PlayAs = (key: string, at: number) => ActorServices['commands']

const seated: readonly (readonly [key: string, kind: SeatKind, daysAgo: number])[] = [
  ['rowan', 'chair', 88],
  ['heron', 'expert', 84],
  ['otter', 'expert', 83],
  ['wren', 'carer', 80],
  ['linnet', 'observer', 21],
]

const terms = `We meet on the first Tuesday of the month, for an hour and a half, with a break.

* Everybody reads the papers first. Ask if you want them read out, or on yellow paper.
* Experts and carers are paid for their time, and for travel.
* What people tell of their own lives stays in the room.
* We say what we could not do, and why.

If a day is bad, say so. Nobody asks for a reason.`

/** The steering group of the Community Head Injury Service, where Priya works with Rowan, Heron, Otter and Wren. */
export async function seedWorkspaces(
  tx: Tx,
  playAs: PlayAs,
  { now, idOf, newId }: { readonly now: number; readonly idOf: (key: string) => string; readonly newId: () => string },
): Promise<void> {
  const { id } = await playAs('priya', now - 90 * day).workspaces.openWorkspace({
    name: 'Community Head Injury Service steering group',
    service: 'Community Head Injury Service',
    purpose: 'People with a head injury, families and staff make the service together: its words, its aims, its care.',
    terms,
  })
  for (const [key, kind, daysAgo] of seated)
    await tx.insert(seats).values({
      id: newId(),
      workspaceId: id,
      memberId: idOf(key),
      kind,
      takenAt: now - daysAgo * day,
      givenBy: idOf('priya'),
    })
}
