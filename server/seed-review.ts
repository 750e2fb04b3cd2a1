import { eq } from 'drizzle-orm'
import type { Tx } from '#db/database.ts'
import { documents, members, rounds, seats } from '#db/schema/index.ts'
import { findComments } from '#server/outside/documents/find-comments.ts'
import { draftOf, textOf } from './domain/documents/index.ts'
import { system } from './domain/kernel/actor.ts'
import { day, hour, onTheWall } from './domain/kernel/time.ts'
import type { ActorServices, createServices } from './services.ts'

type PlayAs = (key: string, at: number) => ActorServices['commands']
type Wish = {
  readonly on?: string
  readonly kind?: 'comment' | 'suggestion' | 'question' | 'good'
  readonly body?: string
  readonly wording?: string
  readonly nameless?: true
}

/** Two rounds on the leaflet of the head injury group: the first closed with its answers, the second being read now. */
export async function seedReview(
  tx: Tx,
  playAs: PlayAs,
  {
    now,
    services,
    documentId,
  }: { readonly now: number; readonly services: ReturnType<typeof createServices>; readonly documentId: string },
): Promise<void> {
  const seatOf = await seatsBy(tx, documentId)
  const dateIn = (days: number) => onTheWall(now + days * day).date
  const everybody = ['rowan', 'heron', 'otter', 'wren', 'linnet', 'priya'].map(seatOf)

  const first = await playAs('priya', now - 23 * day).review.openRound({
    documentId,
    questions: 'What would you want to know on the first day?\nWhich words are hard?',
    closesOn: dateIn(-12),
    seatIds: everybody,
  })
  const hard = await say('heron', -22, 1, {
    on: 'This leaflet provides information for patients and carers',
    body: 'I had to read this three times. Say it as you would to me.',
  })
  const stop = await say('otter', -21, 1, {
    on: 'Do one thing at a time.',
    kind: 'suggestion',
    body: 'Nobody told me when to stop.',
    wording: 'Do one thing at a time, and rest after each.',
  })
  const pills = await say('wren', -20, 1, {
    on: 'Analgesia should be administered',
    kind: 'question',
    body: 'Does this mean painkillers? My husband did not take any, because we did not know.',
  })
  await playAs('otter', now - 19 * day).review.agreeWithComment({ commentId: hard })
  for (const who of ['heron', 'otter', 'wren', 'rowan', 'priya'])
    await playAs(who, now - 18 * day).review.finishReview({ roundId: first.id })
  await answer('priya', -13, hard, 'accepted', 'You are right. The beginning is new in draft 2.')
  await answer(
    'priya',
    -13,
    stop,
    'in-part',
    'We say when to stop. To rest after each thing is not right for everybody.',
  )
  await answer('rowan', -12.5, pills, 'not-this-time', 'The pharmacy has to agree to these words. We have asked them.')
  await playAs('rowan', now - 12 * day).review.closeRound({ roundId: first.id })

  await findComments(services.as(system), (await draftOf(tx, documentId)).id)
  const second = await playAs('priya', now - 8 * day).review.openRound({
    documentId,
    questions: 'Is the tone right for the first week home?\nWhat is missing for families?',
    closesOn: dateIn(4),
    seatIds: everybody,
  })
  const blame = await say('wren', -6, 2, {
    on: 'Patients who fail to comply with rest advice',
    body: 'This reads like blame. My husband stopped reading here.',
    kind: 'suggestion',
    wording: 'If resting is hard at home, tell us. We can help you plan it. Doing too much too soon',
  })
  const ring = await say('heron', -5, 2, { on: 'Out of hours', body: 'Ring 111 and press what? Say it.' })
  await say('otter', -5, 2, {
    on: 'Alcohol must be avoided until a review has been carried out by the multidisciplinary team.',
    body: 'It sounds as if I had done something. Who are they, and when do they look?',
    nameless: true,
  })
  await say('otter', -4, 2, {
    on: 'your mood, memory and how quickly you tire',
    kind: 'good',
    body: 'Keep this. It was me.',
  })
  await say('linnet', -3, 2, { kind: 'question', body: 'Could there be a picture of the brain for children?' })
  for (const [who, commentId] of [
    ['heron', blame],
    ['otter', blame],
    ['rowan', blame],
    ['wren', ring],
    ['otter', ring],
  ] as const)
    await playAs(who, now - 3 * day).review.agreeWithComment({ commentId })
  await playAs('wren', now - 2 * day).review.replyToComment({
    commentId: ring,
    body: 'We waited an hour because we chose the wrong number.',
  })
  await answer('priya', -2, blame, 'accepted', 'You are right. Reworded with your suggestion.')
  for (const [who, days] of [
    ['heron', -4],
    ['wren', -3],
    ['otter', -3],
    ['priya', -2],
  ] as const)
    await playAs(who, now + days * day).review.finishReview({ roundId: second.id })
  // What is told of a round two days before its end is told by the clock: the day is set from now, whenever the seed is made.
  await tx
    .update(rounds)
    .set({ closesAt: now + 3 * day + 4 * hour })
    .where(eq(rounds.id, second.id))

  async function say(who: string, days: number, number: number, { on, ...wish }: Wish): Promise<string> {
    const draft = await draftOf(tx, documentId, number)
    const start = on === undefined ? -1 : (await textOf(tx, draft.id)).text.indexOf(on)
    if (on !== undefined && start === -1) throw new Error(`Draft ${number} does not say “${on}”`)
    const place = on === undefined ? {} : { start, end: start + on.length }
    const said = { documentId, draft: number, kind: 'comment', ...wish, ...place }
    return (await playAs(who, now + days * day).review.commentOnPassage(said)).id
  }
  async function answer(who: string, days: number, commentId: string, outcome: string, reason: string) {
    await playAs(who, now + days * day).review.answerComment({ commentId, outcome, reason })
  }
}

/** The seat of each person at the table of a document, by the key they have in the demonstration: their name. */
async function seatsBy(tx: Tx, documentId: string): Promise<(key: string) => string> {
  const rows = await tx
    .select({ seatId: seats.id, name: members.name })
    .from(documents)
    .innerJoin(seats, eq(seats.workspaceId, documents.workspaceId))
    .innerJoin(members, eq(members.id, seats.memberId))
    .where(eq(documents.id, documentId))
  return (key) => rows.find(({ name }) => name.toLowerCase() === key)?.seatId ?? ''
}
