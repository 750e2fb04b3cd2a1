import { and, eq } from 'drizzle-orm'
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
  ['linnet', 'supporter', 60],
]

const purpose =
  'People with a head injury, families and staff make the service together: its words, its aims, its care.'

const terms = `We meet on the first Tuesday of the month, for an hour and a half, with a break.

* Everybody reads the papers first. Ask if you want them read out, or on yellow paper.
* Experts and carers are paid for their time, and for travel.
* What people tell of their own lives stays in the room.`

const laterTerms = `${terms}
* We say what we could not do, and why.

If a day is bad, say so. Nobody asks for a reason.`

const whoWeAre = `We are two people who live with a head injury, a partner of somebody who does, and two who work in the service. One of us helps another to take part.

Some of us are five years on, some are new. None of us had done this before.`

const howToJoin = `We look for one more person whose injury was in the last two years, and for one more family member.

Come and listen once before you decide. We pay for your time and your bus.`

/** The steering group of the Community Head Injury Service, where Priya works with Rowan, Heron, Otter and Wren. Answers with the seat of each. */
export async function seedWorkspaces(
  tx: Tx,
  playAs: PlayAs,
  { now, idOf, newId }: { readonly now: number; readonly idOf: (key: string) => string; readonly newId: () => string },
): Promise<ReadonlyMap<string, string>> {
  const { id, slug } = await playAs('priya', now - 90 * day).workspaces.openWorkspace({
    name: 'Community Head Injury Service steering group',
    service: 'Community Head Injury Service',
    purpose,
    terms,
  })
  const seatOf = new Map<string, string>()
  for (const [key, kind, daysAgo] of seated) {
    const seatId = newId()
    seatOf.set(key, seatId)
    const takenAt = now - daysAgo * day
    await tx
      .insert(seats)
      .values({ id: seatId, workspaceId: id, memberId: idOf(key), kind, takenAt, givenBy: idOf('priya') })
  }
  await playAs('rowan', now - 70 * day).workspaces.writeTerms({ slug, purpose, terms: laterTerms })
  await playAs('otter', now - 58 * day).workspaces.agreeToSupport({
    seatId: seatOf.get('otter'),
    supporterSeatId: seatOf.get('linnet'),
  })
  await playAs('rowan', now - 50 * day).workspaces.writePublicPage({ slug, whoWeAre, howToJoin })
  await playAs('rowan', now - 50 * day).workspaces.openPublicPage({ slug })
  await playAs('rowan', now - 49 * day).workspaces.chooseToBeNamed({ slug, named: 'on' })
  await playAs('teaandtoast', now - 2 * day).workspaces.askForSeat({
    slug,
    kind: 'observer',
    words:
      'My brother came home from your ward in spring. I would like to listen first, and see if I have something to add.',
  })
  const [staff] = await tx
    .select({ id: seats.id })
    .from(seats)
    .where(and(eq(seats.workspaceId, id), eq(seats.memberId, idOf('priya'))))
  return seatOf.set('priya', staff?.id ?? '')
}
