import {
  appealMessages,
  appeals,
  audit,
  blocks,
  cases,
  chatMessages,
  chatRooms,
  decisions,
  disclosures,
  documentUploads,
  drafts,
  exposures,
  follows,
  groupAsks,
  groupWords,
  helpedMarks,
  involvementHours,
  joinRequests,
  mutes,
  notices,
  peerConnections,
  planOpenings,
  posts,
  postVersions,
  proposalComments,
  proposals,
  reactions,
  readingPlaces,
  reports,
  savedPosts,
  savedServices,
  sayings,
  sealedWords,
  seats,
  services,
  serviceThanks,
  serviceTries,
  shifts,
  signpostingItems,
  signpostingLists,
  supportMessages,
  supportOffers,
  threadSummaries,
  threads,
  workspaces,
} from '#db/schema/index.ts'
import type { Actor } from '#server/domain/kernel/actor.ts'
import { muchReview } from './much-review.ts'
import { quickTools } from './quick-tools.ts'
import type { useWorld } from './world.ts'

/** Somebody who has been here for many years: this many rows of each kind that grows. All at the same moment, so that only ids tell them apart. */
export async function muchOf(world: ReturnType<typeof useWorld>, who: Actor, other: Actor, count: number) {
  const at = world.now
  const me = who.id
  const { id: groupId } = await world.given.group({ slug: 'much', name: 'Much', members: [who, other] })
  const rows = <Row>(make: (id: string, index: number) => Row): Row[] =>
    Array.from({ length: count }, (_, index) => make(world.newId(), index))
  const talk = rows((id) => ({ id, groupId, authorId: other.id, title: 'A talk', postedAt: at, lastPostAt: at }))
  const words = rows((id, index) => ({
    id,
    groupId,
    threadId: talk[index]?.id ?? '',
    authorId: me,
    body: `Words ${index}`,
    html: '',
    contentNotes: [],
    postedAt: at,
  }))
  const subject = { subjectKind: 'post' as const, aboutId: me }
  const looked = words.map(({ id: subjectId }) => ({
    id: world.newId(),
    ...subject,
    subjectId,
    source: 'report' as const,
    level: 'amber' as const,
    openedAt: at,
    dueAt: at,
    closedAt: at,
  }))
  const caseOf = (index: number) => looked[index]?.id ?? ''
  const postOf = (index: number) => words[index]?.id ?? ''
  const threadOf = (index: number) => talk[index]?.id ?? ''
  const offers = rows((id, index) => ({ id, memberId: me, caseId: caseOf(index), offeredAt: at }))
  const appealId = world.newId()
  const written = { contentNotes: [], topicIds: [], body: 'Half a thought', savedAt: at }
  const decided = { rule: 'be-kind', reason: 'So', message: 'We looked', decidedBy: other.id, decidedAt: at }

  await world.database.write(async (tx) => {
    await tx.insert(threads).values(talk)
    await tx.insert(posts).values(words)
    await tx.insert(cases).values(looked)
    await tx.insert(supportOffers).values(offers)
    await tx.insert(appeals).values({ id: appealId, kind: 'complaint', memberId: me, openedAt: at, dueAt: at })
    await tx.insert(postVersions).values(
      // Many of one post, and one of many.
      rows((id, index) => ({
        id,
        postId: postOf(index % 2 ? 0 : index),
        body: 'Before',
        replacedBy: me,
        replacedAt: at,
      })),
    )
    await tx
      .insert(drafts)
      .values(rows((id, index) => ({ id, memberId: me, place: `thread:${threadOf(index)}`, ...written })))
    await tx
      .insert(reactions)
      .values(rows((_, index) => ({ postId: postOf(index), memberId: me, kind: 'hear' as const, reactedAt: at })))
    await tx.insert(helpedMarks).values(rows((_, index) => ({ postId: postOf(index), memberId: me, markedAt: at })))
    await tx
      .insert(threadSummaries)
      .values(rows((id, index) => ({ id, threadId: threadOf(index), words: 'In short', writtenBy: me, writtenAt: at })))
    await tx
      .insert(follows)
      .values(rows((_, index) => ({ threadId: threadOf(index), memberId: me, followedAt: at })))
      .onConflictDoNothing()
    await tx.insert(savedPosts).values(rows((_, index) => ({ postId: postOf(index), memberId: me, savedAt: at })))
    const serviceOf = (index: number) => `service-${index}`
    const inDirectory = { status: 'active' as const, createdAt: at, changedAt: at }
    await tx.insert(services).values(
      rows((_, index) => ({
        id: serviceOf(index),
        name: 'A service',
        nameKey: `a service ${index}`,
        ...inDirectory,
      })),
    )
    const mine = rows((_, index) => ({ serviceId: serviceOf(index), memberId: me }))
    const lists = rows((_, index) => ({ id: `list-${String(index).padStart(4, '0')}`, secretHash: `hash-${index}` }))
    await tx.insert(signpostingLists).values(lists.map((row) => ({ ...row, madeBy: me, madeAt: at, endsAt: at })))
    await tx
      .insert(signpostingItems)
      .values(lists.map(({ id }, index) => ({ listId: id, position: 1, serviceId: serviceOf(index) })))
    await tx.insert(savedServices).values(mine.map((row) => ({ ...row, savedAt: at })))
    await tx.insert(serviceThanks).values(mine.map((row) => ({ ...row, thankedAt: at })))
    await tx.insert(serviceTries).values(mine.map((row) => ({ ...row, how: 'helped' as const, triedAt: at })))
    await tx
      .insert(readingPlaces)
      .values(rows((_, index) => ({ memberId: me, threadId: threadOf(index), seq: 1, readAt: at })))
    await tx
      .insert(mutes)
      .values(rows((_, index) => ({ memberId: me, kind: 'thread' as const, subjectId: threadOf(index), mutedAt: at })))
    await tx
      .insert(notices)
      .values(rows((id) => ({ id, memberId: me, kind: 'reply' as const, onceKey: id, givenAt: at })))
    await tx
      .insert(groupAsks)
      .values(rows((id) => ({ id, memberId: me, words: 'A wish', askedAt: at, answeredAt: at })))
    await tx
      .insert(joinRequests)
      .values(rows((id) => ({ id, groupId, memberId: me, words: 'Let me in', askedAt: at, decidedAt: at })))
    await tx.insert(reports).values(
      rows((id) => ({
        id,
        reporterId: me,
        reason: 'unkind' as const,
        reportedAt: at,
        promisedBy: at,
        answeredAt: at,
      })),
    )
    await tx.insert(decisions).values(
      rows((id, index) => ({
        id,
        ...subject,
        subjectId: postOf(index),
        caseId: caseOf(index),
        action: 'no-action' as const,
        ...decided,
      })),
    )
    await tx.insert(supportMessages).values(
      rows((id) => ({
        id,
        offerId: offers[0]?.id ?? '',
        authorId: me,
        fromMember: true,
        words: 'A letter',
        writtenAt: at,
      })),
    )
    await tx
      .insert(appealMessages)
      .values(rows((id) => ({ id, appealId, authorId: me, fromMember: true, words: 'Too slow', writtenAt: at })))
    await tx.insert(disclosures).values(
      rows((id, index) => ({
        id,
        caseId: caseOf(index),
        aboutId: me,
        service: 'police',
        told: 'Where they are',
        reason: 'Danger',
        disclosedBy: other.id,
        disclosedAt: at,
      })),
    )
    await tx
      .insert(shifts)
      .values(rows((id) => ({ id, memberId: me, startsAt: at, endsAt: at, putInBy: other.id, putInAt: at })))
    await tx
      .insert(exposures)
      .values(rows((id, index) => ({ id, memberId: me, caseId: caseOf(index), level: 'red' as const, at })))
    const workspaceId = world.newId()
    const told = { slug: 'much-work', name: 'Much work', service: 'Much', purpose: 'Much' }
    await tx.insert(workspaces).values({ id: workspaceId, ...told, openedBy: other.id, openedAt: at })
    const seatId = world.newId()
    await tx
      .insert(seats)
      .values({ id: seatId, workspaceId, memberId: me, kind: 'expert', takenAt: at, givenBy: other.id })
    const said = { workspaceId, place: 'meeting' as const, placeId: 'a-meeting', authorId: me, seatId, saidAt: at }
    const kept = { place: 'decision' as const, workspaceId, authorId: me, writtenAt: at }
    await tx.insert(groupWords).values(rows((id) => ({ ...kept, id, ofId: id })))
    await tx.insert(sayings).values(rows((id, index) => ({ ...said, id, body: `Said ${index}` })))
    await tx.insert(involvementHours).values(
      rows((id) => ({
        id,
        workspaceId,
        memberId: me,
        whatFor: 'A meeting',
        workedOn: '2026-01-05',
        minutes: 60,
        pay: 'wanted' as const,
        payPence: 1000,
        expensesPence: 0,
        expensesFor: '',
        enteredAt: at,
      })),
    )
    const paper = { workspaceId, source: 'upload', name: 'leaflet.pdf', kind: 'leaflet' } as const
    await tx.insert(documentUploads).values(rows((id) => ({ ...paper, id, keptBy: me, keptAt: at })))
    const proposalId = world.newId()
    const plain = { summary: 'S', asked: 'A', burden: 'B', payment: 'P', comesBack: 'C', proposedBy: 'Dr Who' }
    await tx.insert(proposals).values({ id: proposalId, workspaceId, title: 'A study', ...plain, putAt: at })
    await tx
      .insert(proposalComments)
      .values(rows((id) => ({ id, proposalId, authorId: me, seatId, words: 'Shorter', saidAt: at })))
    const roomId = world.newId()
    await tx.insert(chatRooms).values({ id: roomId, kind: 'peer', groupId: null, openedAt: at })
    await tx.insert(chatMessages).values(
      rows((id, index) => ({
        id,
        roomId,
        seq: index + 1,
        version: index + 1,
        authorId: me,
        clientKey: id,
        body: 'Words',
        html: '',
        sentAt: at,
      })),
    )
    await tx.insert(sealedWords).values(
      rows((id) => {
        const sealed = quickTools.seals.seal('Words', `${id}:keys`)
        return { ownerId: id, field: 'keys', memberId: me, ...sealed, writtenAt: at }
      }),
    )
    await tx
      .insert(planOpenings)
      .values(rows((id) => ({ id, memberId: me, wayId: 'a-card', outcome: 'opened' as const, at })))
    await muchReview(tx, { at, newId: world.newId }, { who, count })
    await tx.insert(peerConnections).values(rows((id) => ({ id, askedBy: me, askedOf: other.id, askedAt: at })))
    await tx.insert(audit).values(
      rows((id, index) => ({
        seq: index + 1,
        kind: 'reveal' as const,
        actorId: other.id,
        aboutId: me,
        reason: 'Danger',
        at,
        previousHash: id,
        hash: id,
      })),
    )
  })
  for (let at = 0; at < count; at += 50) {
    const people = await Promise.all(
      Array.from({ length: Math.min(50, count - at) }, (_, index) => world.given.member(`Somebody ${at + index}`)),
    )
    await world.database.write(async (tx) => {
      await tx.insert(blocks).values(people.map(({ id }) => ({ memberId: me, blockedId: id, blockedAt: world.now })))
    })
  }
}
