import { expect, test } from 'vitest'
import { calendarOf } from '#app/calendar.ts'

test('a drop-in in a calendar: discreet, on the clock of the UK, every week under one name', () => {
  const session = {
    roomId: 'room',
    seriesId: 'series',
    startsAt: Date.UTC(2026, 6, 7, 18),
    endsAt: Date.UTC(2026, 6, 7, 19),
    scheduledAt: Date.UTC(2026, 5, 1, 9, 30),
  }
  const lines = calendarOf(session, { name: 'Waymark drop-in', origin: 'https://waymark.example' }).split('\r\n')
  expect(lines).toEqual(
    expect.arrayContaining([
      'BEGIN:VCALENDAR',
      'UID:series@waymark.example',
      'DTSTAMP:20260601T093000Z',
      'DTSTART;TZID=Europe/London:20260707T190000',
      'DTEND;TZID=Europe/London:20260707T200000',
      'RRULE:FREQ=WEEKLY',
      'SUMMARY:Waymark drop-in',
      'END:VCALENDAR',
    ]),
  )
})
