import { csvLine } from '#app/csv.ts'
import { actionWords, fewWords, reasonWords, shareInWords, sourceWords, urgencyWords } from '#app/transparency-words.ts'
import type { Transparency } from '#server/domain/oversight/index.ts'

type Report = {
  readonly quarter: { readonly name: string }
  readonly until: number
  readonly isFinished: boolean
  readonly figures: Transparency
}
type Line = readonly [table: string, row: string, figure: string | number]

const count = (value: number | null) => value ?? fewWords
const time = (value: Transparency['alarms']['median']) =>
  value === null ? 'Too few to say' : `${value.isAtLeast ? 'more than ' : ''}${value.minutes}`

/** The figures line by line (RFC 4180): which table, which row, what. */
export function reportAsTable({ quarter, until, isFinished, figures }: Report): string {
  const { appeals, triage, alarms } = figures
  const lines: readonly Line[] = [
    ['Quarter', isFinished ? 'Whole' : 'Counted up to', isFinished ? quarter.name : new Date(until).toISOString()],
    ...rows('Reports', figures.reports, reasonWords),
    ...rows('How things came to us', figures.cases, sourceWords),
    ...rows('Actions', figures.actions, actionWords),
    ...figures.acted.flatMap(({ level, median, ninetieth }): Line[] => [
      ['Minutes until we had acted, half within', urgencyWords[level] ?? level, time(median)],
      ['Minutes until we had acted, nine in ten within', urgencyWords[level] ?? level, time(ninetieth)],
    ]),
    ['Appeals', 'Stayed as decided', count(appeals.stood)],
    ['Appeals', 'Changed or put right', count(appeals.changed)],
    ['Appeals', 'Not decided yet', count(appeals.waiting)],
    ['Appeals', 'Changed, of those decided', shareInWords(appeals.changedShare)],
    ['Triage', 'Called urgent, moderators agreed', count(triage.agreed)],
    ['Triage', 'Called urgent, moderators lowered it', count(triage.lowered)],
    ['Triage', 'Precision of urgent', shareInWords(triage.precision)],
    ['Triage', 'Crises missed', count(triage.missedCrises)],
    ['Alarms', 'Raised', count(alarms.raised)],
    ['Alarms', 'Minutes until acknowledged, half within', time(alarms.median)],
    ['Alarms', 'Minutes until acknowledged, nine in ten within', time(alarms.ninetieth)],
    ['Cover', 'Percent of staffed hours with somebody on shift', figures.coverPercent ?? 'No hours set'],
  ]
  return [['Table', 'Row', 'Figure'], ...lines].map(csvLine).join('')
}

const rows = (
  table: string,
  counted: readonly { readonly key: string; readonly count: number | null }[],
  words: Readonly<Record<string, string>>,
): Line[] => counted.map((row) => [table, words[row.key] ?? row.key, count(row.count)])
