import type { ActorServices } from '#server/services.ts'
import { csvLine } from './csv.ts'
import { hoursAsFigure, poundsAsFigure } from './involvement-words.ts'

type Row = Awaited<ReturnType<ActorServices['queries']['involvement']['hoursForFinance']>>['rows'][number]

const head = [
  'Name',
  'What for',
  'Day',
  'Hours',
  'Pay wanted',
  'Pay (GBP)',
  'Expenses (GBP)',
  'Spent on',
  'Whole (GBP)',
  'Paid on',
]

/** Approved hours as a table for finance: amounts in pounds with two decimals. */
export const hoursAsTable = (rows: readonly Row[]): string =>
  [
    csvLine(head),
    ...rows.map((row) =>
      csvLine([
        row.name,
        row.whatFor,
        row.workedOn,
        hoursAsFigure(row.minutes),
        row.pay === 'wanted' ? 'yes' : 'no',
        poundsAsFigure(row.payPence),
        poundsAsFigure(row.expensesPence),
        row.expensesFor,
        poundsAsFigure(row.payPence + row.expensesPence),
        row.paidOn ?? '',
      ]),
    ),
  ].join('')
