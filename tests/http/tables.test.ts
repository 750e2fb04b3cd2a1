import { describe, expect, test } from 'vitest'
import { csvLine } from '#app/csv.ts'
import { reportAsTable } from '#app/transparency-table.ts'
import { published } from '#server/domain/oversight/transparency.ts'

describe('tables for spreadsheets', () => {
  test.each([
    '=1+1',
    '+44 7700 900123',
    '-2+3',
    '@SUM(A1)',
    '|cmd',
    '\t=1+1',
    '\r=1+1',
    '  =1+1',
    '\u00a0=1+1',
    '\ufeff=1+1',
    '＝1+1',
    '＠SUM(A1)',
    '=cmd|"/C calc"!A0',
  ])('words that look like a formula stay words: %j', (words) => {
    const line = csvLine(['first', words])
    expect(line).toMatch(/^first,"'/)
    expect(line.endsWith('"\r\n')).toBe(true)
  })

  test('a cell cannot end its own cell, nor its line', () => {
    expect(csvLine(['a","=1', 'b\r\n=2', 'c,=3'])).toBe('"a"",""=1","b\r\n=2","c,=3"\r\n')
  })

  test('numbers stay numbers, and plain words as they are', () => {
    expect(csvLine([12, -3, 'in-date', ''])).toBe('12,-3,in-date,\r\n')
  })

  test('the public report has no cell that begins like a formula', () => {
    const none = { reports: {}, cases: {}, actions: {}, acted: { crisis: [], red: [], amber: [], green: [] } }
    const figures = published({
      ...none,
      appeals: { stood: 0, changed: 0, waiting: 0 },
      triage: { agreed: 0, lowered: 0, missedCrises: 0 },
      alarms: { raised: 0, acknowledged: [] },
      cover: { covered: 0, uncovered: 0 },
    })
    const table = reportAsTable({ quarter: { name: '2026-q1' }, until: 0, isFinished: true, figures })
    expect(table.split('\r\n')[0]).toBe('Table,Row,Figure')
    for (const line of table.split('\r\n')) expect(line).not.toMatch(/(^|,)"?[=+\-@]/)
  })
})
