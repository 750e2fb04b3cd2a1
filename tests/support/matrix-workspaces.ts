import type { Tx } from '#db/database.ts'
import {
  objectiveCycles,
  objectiveReadings,
  objectives,
  publicAnswers,
  questionSets,
  type SeatKind,
  seatRequests,
  seatSupport,
  seats,
  sharedWords,
  workspaceInvitations,
  workspaces,
} from '#db/schema/index.ts'
import type { Actor } from '#server/domain/kernel/actor.ts'
import type { Roles } from './matrix.ts'
import { quickTools } from './quick-tools.ts'

/** Who sits in the workspace called Heads. Everybody else is nobody to it. */
const seated = {
  member: 'expert',
  unconsented: 'carer',
  limited: 'observer',
  suspended: 'expert',
  closed: 'staff',
  facilitator: 'supporter',
  pausedFacilitator: 'chair',
  greeter: 'chair',
  staff: 'staff',
} as const satisfies Partial<Record<keyof Roles, SeatKind>>

/** What the link of an invitation to Heads carries. */
const invitationSecret = 'an-invitation'

/** Two workspaces: Heads, where several roles sit, and one abroad, where only Zed does. Neither has a public page; a third one, Open, has. Nobody runs Alone, and Closed is closed. */
export async function workspaceThings(
  tx: Tx,
  { at, newId }: { readonly at: number; readonly newId: () => string },
  { roles, zed }: { readonly roles: Roles; readonly zed: Actor },
) {
  const [homeId, foreignId, openId, requestId, invitationId] = [newId(), newId(), newId(), newId(), newId()]
  const [aloneId, closedId] = [newId(), newId()]
  const told = { service: 'A service', purpose: 'To make it together', openedBy: zed.id, openedAt: at }
  await tx.insert(workspaces).values([
    { ...told, id: homeId, slug: 'heads', name: 'Heads' },
    { ...told, id: foreignId, slug: 'abroad', name: 'Abroad' },
    { ...told, id: openId, slug: 'in-the-open', name: 'Open', whoWeAre: 'Us', publishedAt: at },
    { ...told, id: aloneId, slug: 'alone', name: 'Alone' },
    { ...told, id: closedId, slug: 'closed', name: 'Closed', closedAt: at },
  ])
  const sit = async (workspaceId: string, memberId: string, kind: SeatKind) => {
    const id = newId()
    await tx.insert(seats).values({ id, workspaceId, memberId, kind, takenAt: at, givenBy: zed.id })
    return id
  }
  const seatOf = new Map<string, string>()
  for (const [role, kind] of Object.entries(seated))
    seatOf.set(role, await sit(homeId, roles[role as keyof Roles].id, kind))
  const foreignSeat = await sit(foreignId, zed.id, 'chair')
  // An open page needs somebody who runs it.
  await sit(openId, zed.id, 'chair')
  const aloneSeat = await sit(aloneId, zed.id, 'observer')
  const [memberSeat = '', supporterSeat = ''] = [seatOf.get('member'), seatOf.get('facilitator')]
  await tx
    .insert(seatSupport)
    .values({ seatId: memberSeat, supporterSeatId: supporterSeat, agreedBy: zed.id, agreedAt: at })
  await tx
    .insert(seatRequests)
    .values({ id: requestId, workspaceId: homeId, memberId: zed.id, kind: 'observer', words: 'Please', askedAt: at })
  await tx.insert(workspaceInvitations).values({
    id: invitationId,
    workspaceId: homeId,
    secretHash: quickTools.hashSecret(invitationSecret),
    kind: 'observer',
    madeBy: zed.id,
    madeAt: at,
    endsAt: at + 86_400_000,
  })
  return {
    ...(await objectiveThings(tx, { at, newId, homeId })),
    workspaces: { home: () => 'heads', foreign: () => 'abroad' },
    workspaceIds: { home: () => homeId, foreign: () => foreignId },
    openWorkspaceIds: { open: () => openId },
    openWorkspaces: { open: () => 'in-the-open' },
    aloneWorkspaces: { alone: () => aloneId },
    aloneSeats: { alone: () => aloneSeat },
    closedWorkspaces: { closed: () => closedId },
    seats: { members: () => memberSeat, foreign: () => foreignSeat },
    supports: { members: () => `${memberSeat} ${supporterSeat}` },
    seatRequests: { others: () => requestId },
    seatInvitations: { home: () => invitationId },
    seatLinks: { home: () => invitationSecret },
  }
}

/** An objective of Heads under way, with a reading and a cycle. */
async function objectiveThings(
  tx: Tx,
  { at, newId, homeId }: { readonly at: number; readonly newId: () => string; readonly homeId: string },
) {
  const [objectiveId, readingId, cycleId] = [newId(), newId(), newId()]
  const set = { title: 'Shorter waits', measure: 'Days', unit: 'days', dueOn: '2026-05-01', setBy: 'zed', setAt: at }
  await tx.insert(objectives).values({ id: objectiveId, workspaceId: homeId, ...set })
  const written = { note: '', writtenBy: 'zed', writtenAt: at }
  await tx
    .insert(objectiveReadings)
    .values({ id: readingId, objectiveId, hundredths: 700, readOn: '2026-01-01', ...written })
  await tx.insert(objectiveCycles).values({ id: cycleId, objectiveId, number: 1, begunAt: at })
  const [endedId, answerId] = [newId(), newId()]
  const ended = { ended: 'met' as const, endedAt: at, endedWhy: 'Done' }
  await tx.insert(objectives).values({ id: endedId, workspaceId: homeId, ...set, ...ended })
  const words = { said: 'You said: shorter waits', answer: 'We did' }
  await tx.insert(publicAnswers).values({
    id: answerId,
    workspaceId: homeId,
    kind: 'objective',
    subjectId: endedId,
    state: `met ${at}`,
    ...words,
    shownBy: 'zed',
    shownAt: at,
  })
  return {
    ...(await practiceThings(tx, { at, newId })),
    endedObjectives: { ended: () => endedId },
    publicAnswers: { shown: () => answerId },
    objectives: { open: () => objectiveId },
    objectiveReadings: { open: () => readingId },
    objectiveCycles: { open: () => cycleId },
  }
}

/** Questions and a word that Zed shared. */
async function practiceThings(tx: Tx, { at, newId }: { readonly at: number; readonly newId: () => string }) {
  const [setId, wordId] = [newId(), newId()]
  const shared = { sharedBy: 'zed', sharedAt: at }
  await tx
    .insert(questionSets)
    .values({ id: setId, title: 'Going home', use: '', questions: ['Is it clear?'], ...shared })
  await tx.insert(sharedWords).values({ id: wordId, word: 'Ambulate', wordKey: 'ambulate', instead: 'walk', ...shared })
  return { questionSets: { others: () => setId }, sharedWords: { others: () => wordId } }
}
