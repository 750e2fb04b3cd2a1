/** W3C Web Annotation: a passage by its words and a little of what stands around it. */
export type TextQuoteSelector = {
  readonly type: 'TextQuoteSelector'
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
}
/** W3C Web Annotation: a passage by where it stands in the text, in UTF-16 units. */
export type TextPositionSelector = {
  readonly type: 'TextPositionSelector'
  readonly start: number
  readonly end: number
}

/** A passage of a draft, said both ways. */
export type Passage = { readonly quote: TextQuoteSelector; readonly position: TextPositionSelector }

/** Letters of what stands around a passage that are kept with it. */
const around = 32

/** Describes a passage of a draft's text. */
export function passageOf(text: string, start: number, end: number): Passage {
  return {
    quote: {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      prefix: text.slice(Math.max(0, start - around), start),
      suffix: text.slice(end, end + around),
    },
    position: { type: 'TextPositionSelector', start, end },
  }
}

/** Why somebody wrote about a passage, in W3C's words: a remark, new wording, a question, praise, an answer. */
export type Motivation = 'commenting' | 'editing' | 'questioning' | 'assessing' | 'replying'

/** What is exported of one comment. Without a creator when it was said without a name. */
export type AnnotationParts = {
  readonly id: string
  readonly motivation: Motivation
  readonly words: string
  /** Epoch milliseconds. */
  readonly created: number
  readonly creator?: string
  readonly source: string
  /** Nothing when the passage has gone: then the annotation is about the whole document. */
  readonly passage?: Passage
}

/** One comment as a W3C Web Annotation, in JSON-LD. */
export function webAnnotation({ id, motivation, words, created, creator, source, passage }: AnnotationParts) {
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'Annotation',
    motivation,
    created: new Date(created).toISOString(),
    ...(creator === undefined ? {} : { creator: { type: 'Person', name: creator } }),
    body: [{ type: 'TextualBody', value: words, format: 'text/plain', purpose: motivation }],
    target: passage ? { source, selector: [passage.quote, passage.position] } : { source },
  } as const
}
