import { and, eq, gt } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '#db/database.ts'
import { type CommentKind, documentComments } from '#db/schema/index.ts'
import { draftOf, draftsOf, type Motivation, type Passage, visibleDocument, webAnnotation } from '../documents/index.ts'
import type { Actor } from '../kernel/actor.ts'
import { query } from '../kernel/command.ts'
import { asShown, type SaidComment } from './as-shown.ts'
import { lookerOf } from './comments-beside.ts'
import { isHeard, openRoundOf, readersOf } from './rounds.ts'
import { commentsWhere, type ShownComment } from './said.ts'

/** Comments read at once. */
const atOnce = 500

export const CommentRecordInput = z.object({
  documentId: z.string().max(60),
  /** What the page before gave as `next`. */
  after: z.string().max(60).default(''),
})
type Wish = z.output<typeof CommentRecordInput>

/** The comments of a document and what became of each, a line each, for a table. As whoever asks may see them. Refuses: not-found. */
export const commentRecord = query(CommentRecordInput, async (ctx, wish) => {
  const { comments, drafts, next } = await read(ctx, wish)
  return {
    next,
    rows: comments.map(({ row, said }) => ({
      id: said.id,
      draft: drafts.get(row.comment.draftId) ?? null,
      kind: said.kind,
      passage: said.exact,
      words: said.body,
      wording: said.wording,
      /** Null: without a name. */
      by: said.by?.name ?? null,
      seat: said.by?.seat ?? null,
      enteredBy: said.enteredBy,
      saidAt: said.saidAt,
      agreed: said.agreed,
      replies: said.replies.length,
      outcome: said.outcome?.outcome ?? null,
      reason: said.outcome?.reason ?? null,
      newWords: said.outcome?.wording ?? null,
      writtenIntoDraft: said.outcome?.draft ?? null,
      answeredBy: said.outcome?.by ?? null,
      answeredAt: said.outcome?.decidedAt ?? null,
    })),
  }
})

/** The comments of a document as W3C Web Annotations (JSON-LD), with what was replied and what became of them. Refuses: not-found. */
export const commentAnnotations = query(CommentRecordInput, async (ctx, wish) => {
  const { comments, next } = await read(ctx, wish)
  return { annotations: comments.flatMap(annotationsOf), next }
})

type Read = { readonly row: ShownComment; readonly said: SaidComment }

async function read(
  { db, actor, now }: { readonly db: Reader; readonly actor: Actor; readonly now: number },
  { documentId, after }: Wish,
) {
  const document = await visibleDocument(db, actor, documentId)
  const newest = await draftOf(db, documentId)
  const round = await openRoundOf(db, documentId)
  const looker = lookerOf(actor, document, round ? isHeard(round, await readersOf(db, round.id), now) : true)
  const which = and(eq(documentComments.documentId, documentId), gt(documentComments.id, after))
  const rows = await commentsWhere(db, looker, newest.id, which, atOnce)
  const said = await asShown(db, looker, rows)
  return {
    comments: rows.flatMap((row, at): Read[] => (said[at] ? [{ row, said: said[at] }] : [])),
    drafts: new Map((await draftsOf(db, documentId)).map(({ id, number }) => [id, number])),
    next: rows.length === atOnce ? (rows.at(-1)?.comment.id ?? null) : null,
  }
}

const motivations: Readonly<Record<CommentKind, Motivation>> = {
  comment: 'commenting',
  suggestion: 'editing',
  question: 'questioning',
  good: 'assessing',
}
const urn = (id: string): string => `urn:uuid:${id}`

function annotationsOf({ row: { comment }, said }: Read) {
  const passage = passageKept(comment)
  const motivation = motivations[comment.kind]
  const words = comment.kind === 'suggestion' ? (comment.wording ?? '') : comment.body
  const own = webAnnotation({
    id: urn(comment.id),
    motivation,
    words,
    created: comment.saidAt,
    source: urn(comment.draftId),
    ...(said.by ? { creator: said.by.name } : {}),
    ...(passage ? { passage } : {}),
  })
  const why = { type: 'TextualBody', value: comment.body, format: 'text/plain', purpose: 'commenting' } as const
  const body = comment.kind === 'suggestion' && comment.body !== '' ? [...own.body, why] : own.body
  const replies = said.replies.map((reply) =>
    webAnnotation({
      id: urn(reply.id),
      motivation: 'replying',
      words: reply.body,
      created: reply.saidAt,
      source: urn(comment.id),
      ...(reply.by ? { creator: reply.by.name } : {}),
    }),
  )
  return [{ ...own, body }, ...replies, ...answerOf(comment.id, said)]
}

/** What became of a comment: an annotation on it, with the outcome as a tag and the reason as its words. */
function answerOf(commentId: string, { outcome }: SaidComment) {
  if (!outcome) return []
  const { id, reason, decidedAt, by } = outcome
  const answer = webAnnotation({
    id: urn(id),
    motivation: 'replying',
    words: reason,
    created: decidedAt,
    creator: by,
    source: urn(commentId),
  })
  const tag = { type: 'TextualBody', value: outcome.outcome, format: 'text/plain', purpose: 'tagging' } as const
  return [{ ...answer, body: [...answer.body, tag] }]
}

/** The passage as it stood in the draft on which the comment was written. */
function passageKept({ exact, prefix, suffix, start, end }: typeof documentComments.$inferSelect): Passage | null {
  if (exact === null || start === null || end === null) return null
  return {
    quote: { type: 'TextQuoteSelector', exact, prefix: prefix ?? '', suffix: suffix ?? '' },
    position: { type: 'TextPositionSelector', start, end },
  }
}
