/** What spreadsheets take for the beginning of a formula, behind spaces too, and in the wide letters of some keyboards. */
const formula = /^[\s\u200b\ufeff]*[=+\-@|＝＋－＠]|^[\t\r\n]/

/** One line of a table for a spreadsheet (RFC 4180). Words that look like a formula stay words: they get an apostrophe in front. */
export const csvLine = (cells: readonly (string | number)[]): string => `${cells.map(cell).join(',')}\r\n`

function cell(value: string | number): string {
  // A number is a number, below zero too; only words can hide a formula.
  if (typeof value === 'number') return String(value)
  const safe = formula.test(value) ? `'${value}` : value
  return /[",\r\n']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
