import { counted, documentPath } from './document-words.ts'

/** What a comment is, as its form and its card say it. */
export const commentKinds = {
  comment: { name: 'Comment', choice: 'A comment', hint: 'What you think, or how it feels to read this.' },
  suggestion: { name: 'Suggestion', choice: 'Better words', hint: 'You write the words you would like instead.' },
  question: { name: 'Question', choice: 'A question', hint: 'Something that is not clear, or is missing.' },
  good: { name: 'This is good', choice: 'This is good', hint: 'So that nobody takes it out. You need not write more.' },
} as const
export type CommentKind = keyof typeof commentKinds

/** What became of a comment. */
export const outcomeWords = {
  accepted: 'Accepted',
  'in-part': 'Accepted in part',
  'not-this-time': 'Not this time',
} as const
export type Outcome = keyof typeof outcomeWords

const seatCounts: Readonly<Record<string, readonly [one: string, many: string]>> = {
  expert: ['expert by experience', 'experts by experience'],
  carer: ['carer', 'carers'],
  staff: ['staff', 'staff'],
  chair: ['chair', 'chairs'],
  supporter: ['supporter', 'supporters'],
  observer: ['observer', 'observers'],
}

/** "2 experts by experience, 1 carer, 1 staff". */
export const seatsInWords = (byKind: readonly { readonly kind: string; readonly count: number }[]): string =>
  byKind
    .map(({ kind, count }) => {
      const [one, many] = seatCounts[kind] ?? [kind, kind]
      return counted(count, one, many)
    })
    .join(', ')

/** The beginning of a passage, for a line: "Patients who fail to comply…". */
export const shortPassage = (exact: string): string => {
  const words = exact.replace(/\s+/g, ' ').trim()
  return words.length > 46 ? `${words.slice(0, 44).trimEnd()}…` : words
}

/** Where one comment stands by itself, with everything that can be done about it. */
export const commentOf = (slug: string, documentId: string, commentId: string): string =>
  `${documentPath(slug, documentId)}/comments/${commentId}`
