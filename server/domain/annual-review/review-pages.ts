import { and, desc, eq, isNotNull } from 'drizzle-orm'
import { z } from 'zod'
import { annualReviews } from '#db/schema/index.ts'
import { query } from '../kernel/command.ts'
import { notFound } from '../kernel/refusal.ts'
import { groupWordsOf, peopleApartFrom } from '../safety/index.ts'
import { mayArrange, supportedBy, tellingHere, visibleWorkspace, visibleWorkspaceById } from '../workspaces/index.ts'
import { fewest, maySign } from './policy.ts'
import { resultsOf } from './results.ts'
import { answeredBySide, hasAnswered, questionsOf, type Review, visibleReview, voicesOnReview } from './reviews.ts'

/** How far the review of a year has come. */
export type ReviewState = 'asking' | 'gathered' | 'being-signed' | 'signed'

const stateOf = ({ gatheredAt, askedAt, signedAt }: Review): ReviewState => {
  if (signedAt !== null) return 'signed'
  if (askedAt !== null) return 'being-signed'
  return gatheredAt === null ? 'asking' : 'gathered'
}

/** The reviews of a group, the newest first: all for those with a seat, those published for everybody once the public page is open. Refuses: not-found. */
export const annualReviewList = query(z.object({ slug: z.string() }), async ({ db, actor }, { slug }) => {
  const workspace = await visibleWorkspace(db, actor, slug)
  const rows = await db
    .select()
    .from(annualReviews)
    .where(
      and(
        eq(annualReviews.workspaceId, workspace.id),
        workspace.seat ? undefined : isNotNull(annualReviews.publishedAt),
      ),
    )
    .orderBy(desc(annualReviews.id))
    .limit(50)
  const marks = await groupWordsOf(
    db,
    actor,
    'year',
    rows.map(({ id }) => id),
  )
  return {
    workspace: { slug: workspace.slug, name: workspace.name },
    isInside: workspace.seat !== null,
    mayArrange: mayArrange(actor, workspace),
    reviews: rows
      .filter(({ id }) => workspace.seat !== null || !marks(id).isHidden)
      .map((review) => ({
        id: review.id,
        title: review.title,
        fromOn: review.fromOn,
        untilOn: review.untilOn,
        state: stateOf(review),
        isPublished: review.publishedAt !== null,
      })),
  }
})

const about = z.object({ reviewId: z.string().max(60) })

/** One review from within: the questions, what was gathered, what people answered as it may be told, and who agrees. Refuses: not-found. */
export const annualReviewPage = query(about, async ({ db, actor, now }, { reviewId }) => {
  const { review, workspace } = await visibleReview(db, actor, reviewId)
  const arranging = mayArrange(actor, workspace)
  const shown = (await groupWordsOf(db, actor, 'year', [reviewId]))(reviewId)
  const telling = arranging.allowed ? await tellingHere(db, workspace.id) : () => []
  const voices = await voicesOnReview(db, reviewId)
  const marks = await groupWordsOf(db, actor, 'year-voice', [reviewId])
  const answered = await answeredBySide(db, reviewId)
  const results =
    review.gatheredAt === null ? null : await resultsOf(db, reviewId, { withLeftOut: arranging.allowed ? 'yes' : 'no' })
  const apart = arranging.allowed ? new Set<string>() : await peopleApartFrom(db, actor.id)
  return {
    ...faceOf(review),
    workspace: { slug: workspace.slug, name: workspace.name, service: workspace.service },
    state: stateOf(review),
    isPublished: review.publishedAt !== null,
    /** It is to be on the public page, and a moderator reads it first. */
    waits: review.publishedAt !== null && (shown.isHidden || shown.onlyMine !== null),
    askedAt: review.askedAt,
    isPagePublic: workspace.publishedAt !== null,
    intro: review.intro,
    answersUntil: review.answersUntil,
    mayAnswer: review.gatheredAt === null && review.answersUntil > now,
    questions: (await questionsOf(db, reviewId)).map(({ id, words, choices }) => ({ id, words, choices })),
    iAnswered: await hasAnswered(db, reviewId, actor.id),
    hasEnough: answered.lived + answered.service >= fewest,
    fewest,
    supported: await supportedBy(db, workspace.seat),
    mySeatId: workspace.seat.id,
    mayArrange: arranging,
    results,
    /** For those who arrange: what in an answer could tell who somebody is, by the id of the answer. */
    tells: Object.fromEntries(
      (results ?? []).flatMap(({ said }) => said.map(({ id, words }) => [id, telling(words)] as const)),
    ),
    sayUntil: review.sayUntil,
    // A voice counts whoever hears it; a name and words are for those who may know that they are here.
    voices: voices.map(({ seatId, memberId, name, kind, voice, reason, enteredBySeatId }) => ({
      seatId,
      name: apart.has(memberId) ? 'A member' : name,
      kind,
      voice,
      reason: apart.has(memberId) || marks(reviewId, seatId).isHidden ? '' : reason,
      mark: marks(reviewId, seatId),
      isWrittenFor: enteredBySeatId !== null,
    })),
    maySign: maySign(
      voices.map(({ voice }) => voice),
      { sayUntil: review.sayUntil, now },
    ),
  }
})

/** A published review, for everybody: no names, no answer that fewer than five gave. Refuses: not-found. */
export const publishedReview = query(about, async ({ db, actor }, { reviewId }) => {
  const [review] = await db.select().from(annualReviews).where(eq(annualReviews.id, reviewId))
  if (!review || review.publishedAt === null) throw notFound('Review')
  const { slug, name, service } = await groupOf(db, actor, review.workspaceId)
  const mark = (await groupWordsOf(db, actor, 'year', [reviewId]))(reviewId)
  if (mark.isHidden) throw notFound('Review')
  return {
    ...faceOf(review),
    workspace: { slug, name, service },
    mark,
    results: await resultsOf(db, reviewId, { withLeftOut: 'no' }),
  }
})

async function groupOf(
  db: Parameters<typeof visibleReview>[0],
  actor: Parameters<typeof visibleReview>[1],
  workspaceId: string,
) {
  const workspace = await visibleWorkspaceById(db, actor, workspaceId)
  if (workspace.publishedAt === null) throw notFound('Review')
  return workspace
}

const faceOf = ({ id, title, fromOn, untilOn, facts, learned, couldNot, signedAt }: Review) => ({
  id,
  title,
  fromOn,
  untilOn,
  facts,
  learned,
  couldNot,
  signedAt,
})
