import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { aTable, passage } from '#tests/support/review.ts'
import { useWorld } from '#tests/support/world.ts'

/** The rules of the W3C Web Annotation Data Model (Recommendation of 23 February 2017) that what we export comes under. */
const iri = z.string().regex(/^[a-z][a-z0-9+.-]*:\S+$/i)
const motivation = z.enum([
  'assessing',
  'bookmarking',
  'classifying',
  'commenting',
  'describing',
  'editing',
  'highlighting',
  'identifying',
  'linking',
  'moderating',
  'questioning',
  'replying',
  'tagging',
])
const textualBody = z.strictObject({
  type: z.literal('TextualBody'),
  value: z.string(),
  format: z.literal('text/plain'),
  purpose: motivation,
})
const quoteSelector = z.strictObject({
  type: z.literal('TextQuoteSelector'),
  exact: z.string().min(1),
  prefix: z.string(),
  suffix: z.string(),
})
const positionSelector = z
  .strictObject({ type: z.literal('TextPositionSelector'), start: z.int().min(0), end: z.int().min(1) })
  .refine(({ start, end }) => end > start)
const w3cAnnotation = z.strictObject({
  '@context': z.literal('http://www.w3.org/ns/anno.jsonld'),
  id: iri,
  type: z.literal('Annotation'),
  motivation,
  created: z.iso.datetime(),
  creator: z.strictObject({ type: z.enum(['Person', 'Organization', 'Software']), name: z.string().min(1) }).optional(),
  body: z.array(textualBody).min(1),
  target: z.strictObject({
    source: iri,
    selector: z
      .array(z.discriminatedUnion('type', [quoteSelector, positionSelector]))
      .min(1)
      .optional(),
  }),
})

describe('the record of what was said about a document', () => {
  const world = useWorld()

  test('is W3C Web Annotations, word for word, without the names of those who gave none', async () => {
    const { people, comment, review, documentId } = await aTable(world)
    const { id } = await comment(people.wren, { nameless: 'on' })
    await comment(people.heron, {
      kind: 'suggestion',
      body: 'So that people know what to press.',
      wording: 'ring 111 and press 2',
      ...passage('ring 111'),
    })
    await comment(people.heron, { kind: 'good', body: 'Clear.', ...passage('This is common') })
    await review(people.zed).commentOnPassage({ documentId, kind: 'question', body: 'Who pays?' })
    await review(people.heron).replyToComment({ commentId: id, body: 'For me too.' })
    await review(people.priya).answerComment({ commentId: id, outcome: 'accepted', reason: 'You are right.' })
    const { annotations, next } = await world.as(people.priya).queries.review.commentAnnotations({ documentId })
    expect(next).toBeNull()
    expect(annotations).toHaveLength(6)
    for (const annotation of annotations) expect(w3cAnnotation.parse(annotation)).toEqual(annotation)
    expect(JSON.stringify(annotations)).not.toContain('Wren')
    expect(annotations[0]).toMatchObject({
      motivation: 'commenting',
      target: { selector: [{ exact: 'Patients who fail to comply' }, passage('Patients who fail to comply')] },
    })
    expect(annotations[0]).not.toHaveProperty('creator')
    expect(annotations.map((each) => each.motivation)).toEqual([
      'commenting',
      'replying',
      'replying',
      'editing',
      'assessing',
      'questioning',
    ])
    expect(annotations[2]?.body).toMatchObject([{ value: 'You are right.' }, { value: 'accepted', purpose: 'tagging' }])
  })

  test('is a table too, with what became of each', async () => {
    const { people, comment, review, documentId } = await aTable(world)
    const { id } = await comment(people.wren)
    await review(people.priya).answerComment({
      commentId: id,
      outcome: 'in-part',
      reason: 'Half of it.',
      wording: 'People who find it hard',
    })
    await review(people.priya).makeNextDraft({ documentId, from: 1 })
    expect(await world.as(people.heron).queries.review.commentRecord({ documentId })).toMatchObject({
      next: null,
      rows: [
        {
          draft: 1,
          kind: 'comment',
          by: 'Wren',
          seat: 'carer',
          outcome: 'in-part',
          reason: 'Half of it.',
          newWords: 'People who find it hard',
          writtenIntoDraft: 2,
          answeredBy: 'Priya',
        },
      ],
    })
    const stranger = await world.given.member('Stranger')
    for (const ask of ['commentRecord', 'commentAnnotations'] as const)
      await expect(world.as(stranger).queries.review[ask]({ documentId })).rejects.toMatchObject({ kind: 'not-found' })
  })
})
