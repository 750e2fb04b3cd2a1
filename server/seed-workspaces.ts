import { and, eq } from 'drizzle-orm'
import type { Tx } from '#db/database.ts'
import { type SeatKind, seats } from '#db/schema/index.ts'
import { day, onTheWall } from './domain/kernel/time.ts'
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
  await seedObjectives(playAs, { now, slug, ownerSeatId: seatOf.get('heron') ?? '' })
  await playAs('heron', now - 30 * day).practice.shareQuestionSet({
    title: 'Before a leaflet is printed',
    use: 'For any leaflet that people take home.',
    questions:
      'Could you read it on a bad day?\nWhom do you ring, and does it say so on the front?\nWhat would you leave out?',
  })
  await playAs('wren', now - 29 * day).practice.addSharedWord({ word: 'cognitive fatigue', instead: 'a tired brain' })
  await playAs('otter', now - 28 * day).practice.addSharedWord({
    word: 'step-down unit',
    instead: 'the ward before home',
  })
  await playAs('ada', now - 40 * day).groups.openGroup({
    kind: 'practice',
    name: 'Experts across services',
    joining: 'open',
    conditionIds: [],
    purpose:
      'For everybody who works with a service here, whichever it is. What works, what does not, and how to stay well.',
    lookedAfter: 'Rowan reads every day.',
    topics: 'Meetings\nLeaflets and letters\nBeing heard',
    facilitators: 'Rowan',
    askIds: [],
  })
  await playAs('heron', now - 39 * day).groups.joinGroup({ slug: 'experts-across-services' })
  await playAs('heron', now - 20 * day).groups.startThread({
    slug: 'experts-across-services',
    title: 'How do you say no to a meeting?',
    body: 'Three groups have asked me this month. I like being asked, and then I am in bed for two days. What do you say?',
  })
  await playAs('teaandtoast', now - 2 * day).workspaces.askForSeat({
    slug,
    kind: 'observer',
    words:
      'My brother came home from your ward in spring. I would like to listen first, and see if I have something to add.',
  })
  await seedWithoutLead(tx, playAs, { now, idOf, newId })
  const [staff] = await tx
    .select({ id: seats.id })
    .from(seats)
    .where(and(eq(seats.workspaceId, id), eq(seats.memberId, idOf('priya'))))
  return seatOf.set('priya', staff?.id ?? '')
}

/** A second group, whose only member of staff has left: it still tells what it changed, and a coordinator looks for somebody to run it. */
async function seedWithoutLead(
  tx: Tx,
  playAs: PlayAs,
  { now, idOf, newId }: { readonly now: number; readonly idOf: (key: string) => string; readonly newId: () => string },
): Promise<void> {
  const begun = now - 86 * day
  const { id, slug } = await playAs('ada', begun).workspaces.openWorkspace({
    name: 'Epilepsy Nurses sounding board',
    service: 'Epilepsy Specialist Nurses',
    purpose: 'People who have seizures, and those close to them, say what would help, and hear what came of it.',
    terms: '',
  })
  for (const [key, kind] of [
    ['teaandtoast', 'carer'],
    ['thistle', 'observer'],
  ] as const)
    await tx
      .insert(seats)
      .values({ id: newId(), workspaceId: id, memberId: idOf(key), kind, takenAt: begun + day, givenBy: idOf('ada') })
  const ada = playAs('ada', now - 40 * day)
  await ada.workspaces.writePublicPage({
    slug,
    whoWeAre: 'Two of us so far. One looks after a child who has seizures.',
    howToJoin: 'We begin again when somebody is found to run this. Ask, and we keep a place for you.',
  })
  await ada.workspaces.openPublicPage({ slug })
  const { objectiveId } = await ada.objectives.setObjective({
    slug,
    title: 'A number that somebody answers on a Saturday',
    measure: 'We ring it on four Saturdays and write down who answers.',
    dueOn: onTheWall(now - 20 * day).date,
  })
  await playAs('ada', now - 21 * day).objectives.endObjective({
    objectiveId,
    how: 'not-met',
    why: 'Two nurses left, and there is nobody for Saturdays.',
  })
  await playAs('ada', now - 20 * day).youSaid.showPublicly({
    kind: 'objective',
    subjectId: objectiveId,
    said: 'Seizures do not wait for Monday. Give us somebody to ring on a Saturday.',
    answer:
      'Two nurses left this summer, and nobody took their place. Until then the card says whom to ring at night and at weekends.',
  })
  await tx
    .update(seats)
    .set({ leftAt: now - 15 * day })
    .where(and(eq(seats.workspaceId, id), eq(seats.memberId, idOf('ada'))))
}

const readings: readonly (readonly [daysAgo: number, value: string, note: string])[] = [
  [78, '4', 'Before we began'],
  [50, '5', ''],
  [29, '7', 'After the card for the fridge'],
  [8, '8', ''],
]

/** One objective under way, with a line that rises, and one that ended in part. */
async function seedObjectives(
  playAs: PlayAs,
  { now, slug, ownerSeatId }: { readonly now: number; readonly slug: string; readonly ownerSeatId: string },
): Promise<void> {
  const dayAt = (daysAgo: number) => onTheWall(now - daysAgo * day).date
  const { objectiveId } = await playAs('heron', now - 78 * day).objectives.setObjective({
    slug,
    title: 'Everybody knows whom to ring in the first week at home',
    measure: 'Each month we ask ten people who came home: do you know whom to ring, by day and at night?',
    unit: 'of ten people',
    aim: '9',
    dueOn: dayAt(-12),
    ownerSeatId,
  })
  for (const [daysAgo, value, note] of readings)
    await playAs('heron', now - daysAgo * day).objectives.addReading({
      objectiveId,
      value,
      note,
      readOn: dayAt(daysAgo),
    })
  const { cycleId } = await playAs('priya', now - 48 * day).objectives.beginCycle({
    objectiveId,
    words: 'A card for the fridge, with two numbers on it. Five people who go home this month.',
  })
  const steps = {
    do: 'All five got it on the ward, from the nurse who says goodbye.',
    study: 'Seven of ten knew. Two had lost the card.',
  }
  for (const [step, words] of Object.entries(steps))
    await playAs('wren', now - 28 * day).objectives.writeStep({ cycleId, step, words })
  const letters = await playAs('otter', now - 77 * day).objectives.setObjective({
    slug,
    title: 'No letter leaves us that people have to read twice',
    measure: 'We read five letters each month and mark what we did not understand at once.',
    dueOn: dayAt(10),
  })
  await playAs('rowan', now - 9 * day).objectives.endObjective({
    objectiveId: letters.objectiveId,
    how: 'partly',
    why: 'Our own letters are clear now. Those from the scan department come from another system, and we could not change them.',
  })
  await playAs('priya', now - 8 * day).youSaid.showPublicly({
    kind: 'objective',
    subjectId: letters.objectiveId,
    said: 'We should not have to read a letter twice to know what it wants of us.',
    answer:
      'Our own letters are now read by the group first. Scan letters come from another system. We have asked them.',
  })
}
