import { csvLine } from '#app/csv.ts'
import { commentKinds, outcomeWords } from '#app/review-words.ts'
import { seatWords } from '#app/workspace-words.ts'
import type { ActorServices } from '#server/services.ts'

type Row = Awaited<ReturnType<ActorServices['queries']['review']['commentRecord']>>['rows'][number]

const date = (at: number | null): string => (at === null ? '' : new Date(at).toISOString())

/** The comments of a document as a table, a column for each thing that is known of one. */
const columns: Readonly<Record<string, (row: Row) => string | number>> = {
  Draft: ({ draft }) => draft ?? '',
  Kind: ({ kind }) => commentKinds[kind].name,
  Passage: ({ passage }) => passage ?? 'The whole document',
  'What was said': ({ words }) => words,
  'Better words': ({ wording }) => wording ?? '',
  By: ({ by }) => by ?? 'Without a name',
  Seat: ({ seat }) => (seat === null ? '' : seatWords[seat]),
  'Written down by': ({ enteredBy }) => enteredBy ?? '',
  'Said at': ({ saidAt }) => date(saidAt),
  'How many agree': ({ agreed }) => agreed,
  Replies: ({ replies }) => replies,
  'What became of it': ({ outcome }) => (outcome === null ? '' : outcomeWords[outcome]),
  Why: ({ reason }) => reason ?? '',
  'New words': ({ newWords }) => newWords ?? '',
  'Written into draft': ({ writtenIntoDraft }) => writtenIntoDraft ?? '',
  'Answered by': ({ answeredBy }) => answeredBy ?? '',
  'Answered at': ({ answeredAt }) => date(answeredAt),
}

export const commentHeader = (): string => csvLine(Object.keys(columns))
export const commentLines = (rows: readonly Row[]): string =>
  rows.map((row) => csvLine(Object.values(columns).map((cell) => cell(row)))).join('')
