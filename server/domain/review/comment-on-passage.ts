import { z } from 'zod'
import { commentPlaces, documentComments } from '#db/schema/index.ts'
import { draftOf, passageOf, visibleDocument } from '../documents/index.ts'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { conflict, invalid } from '../kernel/refusal.ts'
import { ticked } from '../kernel/words.ts'
import { forSeatId } from '../workspaces/index.ts'
import { factsOf } from './comments.ts'
import { maySpeak } from './policy.ts'
import { openRoundOf } from './rounds.ts'
import { screenSaid } from './screen-said.ts'
import { textAround } from './text-around.ts'
import { whoSpeaks } from './who-speaks.ts'
import { saying, wording } from './words.ts'

const place = z.preprocess((value) => (value === '' ? undefined : value), z.coerce.number().int().min(0).optional())

export const CommentOnPassageInput = z.object({
  documentId: z.string().max(60),
  /** The number of the draft that was read; the newest unless named. */
  draft: z.preprocess((value) => (value === '' ? undefined : value), z.coerce.number().int().min(1).optional()),
  kind: z.enum(['comment', 'suggestion', 'question', 'good']),
  body: saying.default(''),
  wording: wording.default(''),
  nameless: ticked,
  /** Which question of the round it answers, from 0. */
  question: place,
  /** Between which letters of the draft the passage stands; neither for the whole document. */
  start: place,
  end: place,
  forSeatId,
})

/**
 * Somebody says something about a passage, a question of the round, or the whole document: for themselves, or for a member they
 * support. Refuses: not-found, forbidden, invalid, conflict.
 */
export const commentOnPassage = command(
  CommentOnPassageInput,
  async (ctx, wish) => {
    const { tx, actor, now, newId } = ctx
    const document = await visibleDocument(tx, actor, wish.documentId)
    demand(maySpeak(actor, factsOf(document)))
    const draft = await draftOf(tx, document.id, wish.draft)
    const passage = await passageIn(tx, draft, wish)
    demandWords(wish, passage !== null)
    const round = await openRoundOf(tx, document.id)
    const question = wish.question ?? null
    if (question !== null && round?.questions[question] === undefined)
      throw conflict('This question is not asked any more. Your words are still in the box')
    const speaker = await whoSpeaks(ctx, document, wish.forSeatId)
    const id = newId()
    await tx.insert(documentComments).values({
      id,
      documentId: document.id,
      roundId: round?.id ?? null,
      draftId: draft.id,
      authorId: speaker.memberId,
      seatId: speaker.seatId,
      enteredBySeatId: speaker.enteredBySeatId,
      kind: wish.kind,
      body: wish.body,
      wording: wish.kind === 'suggestion' ? wish.wording : null,
      nameless: wish.nameless,
      question,
      ...passage,
      saidAt: now,
    })
    await tx
      .insert(commentPlaces)
      .values({ commentId: id, draftId: draft.id, start: passage?.start ?? null, end: passage?.end ?? null })
    const text = [wish.body, wish.wording].filter(Boolean).join('\n')
    const screened = await screenSaid(ctx, { kind: 'document-comment', id, authorId: speaker.memberId, text })
    await ctx.record({ name: 'comment.said', documentId: document.id, commentId: id })
    return { id, ...screened }
  },
  { limit: 'posting' },
)

type Wish = z.output<typeof CommentOnPassageInput>

async function passageIn(
  tx: Parameters<typeof textAround>[0],
  draft: { readonly id: string; readonly length: number },
  { start, end }: Wish,
) {
  if (start === undefined && end === undefined) return null
  if (start === undefined || end === undefined || end <= start || end > draft.length)
    throw invalid({ passage: ['Choose the words again: they are not in this draft'] })
  const { text, from } = await textAround(tx, draft.id, start, end)
  const { quote } = passageOf(text, start - from, end - from)
  if (quote.exact.trim() === '') throw invalid({ passage: ['Choose some words first'] })
  return { exact: quote.exact, prefix: quote.prefix, suffix: quote.suffix, start, end }
}

function demandWords({ kind, body, wording }: Wish, isOnPassage: boolean) {
  if (kind === 'suggestion' && !isOnPassage) throw invalid({ kind: ['Choose the words that should change first'] })
  if (kind === 'suggestion' && wording === '') throw invalid({ wording: ['Write the words you would like instead'] })
  if ((kind === 'comment' || kind === 'question') && body === '')
    throw invalid({ body: ['Write what you want to say'] })
}
