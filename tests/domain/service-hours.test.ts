import { expect, test } from 'vitest'
import { hoursInWords, type Schedule } from '#app/service-hours.ts'

const nothing: Schedule = {
  freq: null,
  interval: null,
  byday: null,
  bymonthday: null,
  dtstart: null,
  until: null,
  validFrom: null,
  validTo: null,
  opensAt: null,
  closesAt: null,
  description: null,
}
const said = (...schedules: Partial<Schedule>[]) =>
  hoursInWords(
    schedules.map((schedule) => ({ ...nothing, ...schedule })),
    '2026-11-26',
  )

test('days with the same hours are one line, whether they come in one rule or in five', () => {
  const office = { freq: 'WEEKLY', opensAt: '09:00', closesAt: '17:00' }
  const week = ['MO', 'TU', 'WE', 'TH', 'FR']
  expect(said({ ...office, byday: week.join() })).toEqual(['Mondays to Fridays, 9am to 5pm'])
  expect(said(...week.map((byday) => ({ ...office, byday })))).toEqual(['Mondays to Fridays, 9am to 5pm'])
  expect(said({ ...office, byday: 'MO,WE' }, { ...office, byday: 'SA', closesAt: '12:00' })).toEqual([
    'Mondays, Wednesdays, 9am to 5pm',
    'Saturdays, 9am to noon',
  ])
})

test('every day and all day are said as such', () => {
  expect(said({ byday: 'SU,MO,TU,WE,TH,FR,SA', opensAt: '00:00', closesAt: '23:59' })).toEqual(['Every day, all day'])
})

test('a place in the month, a date in it, and every second week', () => {
  expect(said({ freq: 'MONTHLY', byday: '1TU', opensAt: '14:00', closesAt: '16:00' })).toEqual([
    'First Tuesday of the month, 2pm to 4pm',
  ])
  expect(said({ freq: 'MONTHLY', byday: '-1FR,2MO' })).toEqual(['Last Friday and second Monday of the month'])
  expect(said({ freq: 'MONTHLY', bymonthday: '1,22,-1', interval: 2 })).toEqual([
    '1st and 22nd and last day of every second month',
  ])
  expect(said({ freq: 'WEEKLY', byday: 'WE', interval: 2, opensAt: '10:30Z' })).toEqual([
    'Wednesdays, every second week, from 10:30am',
  ])
})

test('what is over is left out, and what is to begin or to end says so', () => {
  expect(said({ byday: 'MO', until: '2025-10-30' }, { byday: 'TU', validTo: '2026-11-25' })).toEqual([])
  expect(said({ byday: 'MO', validFrom: '2027-01-04', validTo: '2027-03-29', opensAt: '18:00' })).toEqual([
    'Mondays, from 6pm, from 4 January 2027, until 29 March 2027',
  ])
})

test('what the service says itself stands beside the rule, or alone', () => {
  expect(said({ description: 'Ring to find out.' })).toEqual(['Ring to find out.'])
  expect(said({ byday: 'MO', description: 'Not in August.' })).toEqual(['Mondays. Not in August.'])
})

test('a rule that makes no sense says nothing rather than something wrong', () => {
  expect(said({ byday: 'XX', opensAt: 'soon' }, {})).toEqual([])
})
