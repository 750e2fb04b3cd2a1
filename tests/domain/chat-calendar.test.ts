import { describe, expect, test } from 'vitest'
import { calendarOf } from '#app/calendar.ts'
import type { Actor } from '#server/domain/kernel/actor.ts'
import { aDropIn } from '#tests/support/drop-in.ts'
import { useWorld } from '#tests/support/world.ts'

const day = 86_400_000

describe('a drop-in in somebody’s own calendar', () => {
  const world = useWorld()

  /** The file, an entry a list of lines; long lines unfolded. */
  const fileFor = async (who: Actor, roomId: string, isFullName = false) => {
    const session = await world.as(who).queries.chat.sessionCalendar({ roomId })
    const text = calendarOf(session, { isFullName, origin: 'https://waymark.example', now: world.now })
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    const lines = text.replaceAll('\r\n ', '').split('\r\n')
    const entries: string[][] = []
    for (const line of lines) {
      if (line === 'BEGIN:VEVENT') entries.push([])
      entries.at(-1)?.push(line)
    }
    return { lines, entries }
  }
  const has = (...lines: string[]) => expect.arrayContaining(lines)

  test('is discreet, on the clock of the UK, with its stamps in UTC', async () => {
    const { amina, roomId } = await aDropIn(world)
    const { lines, entries } = await fileFor(amina, roomId)
    expect(lines).toEqual(
      has('BEGIN:VCALENDAR', 'VERSION:2.0', 'METHOD:PUBLISH', 'TZID:Europe/London', 'END:VCALENDAR'),
    )
    expect(entries).toHaveLength(1)
    expect(entries[0]).toEqual(
      has(
        `UID:${roomId}@waymark.example`,
        'SEQUENCE:0',
        'DTSTART;TZID=Europe/London:20260106T190000',
        'DTEND;TZID=Europe/London:20260106T200000',
        'STATUS:CONFIRMED',
        'SUMMARY:Waymark drop-in',
        `URL;VALUE=URI:https://waymark.example/chat/${roomId}/door`,
      ),
    )
    for (const stamp of ['DTSTAMP', 'CREATED', 'LAST-MODIFIED'])
      expect(entries[0]?.find((line) => line.startsWith(`${stamp}:`))).toMatch(/:\d{8}T\d{6}Z$/)
    expect(lines.join()).not.toContain('Pain')
    const full = await fileFor(amina, roomId, true)
    expect(full.entries[0]?.find((line) => line.startsWith('SUMMARY:'))).toContain('Pain and sleep')
  })

  test('that was moved takes the place of the earlier word, and called off it is taken out', async () => {
    const { amina, rowan, roomId, wish } = await aDropIn(world)
    const { commands } = world.as(rowan)
    world.later(60_000)
    await commands.chat.changeSession({ ...wish, roomId, time: '20:00' })
    const moved = await fileFor(amina, roomId)
    expect(moved.entries[0]).toEqual(
      has(`UID:${roomId}@waymark.example`, 'SEQUENCE:1', 'DTSTART;TZID=Europe/London:20260106T200000'),
    )
    await commands.chat.callOffSession({ roomId })
    const { lines, entries } = await fileFor(amina, roomId)
    expect(lines).toContain('METHOD:CANCEL')
    expect(entries).toHaveLength(1)
    expect(entries[0]).toEqual(
      has(
        `UID:${roomId}@waymark.example`,
        'SEQUENCE:2',
        'STATUS:CANCELLED',
        'ORGANIZER;CN="Waymark":mailto:no-reply@waymark.example',
      ),
    )
  })

  test('every week is one entry that repeats; of it one that is moved and one that is called off are told', async () => {
    const { amina, rowan, roomId, wish, group } = await aDropIn(world, { repeats: 'weekly' })
    const { commands } = world.as(rowan)
    const before = await fileFor(amina, roomId)
    expect(before.entries).toHaveLength(1)
    expect(before.entries[0]).toEqual(
      has('RRULE:FREQ=WEEKLY', 'SEQUENCE:0', 'DTSTART;TZID=Europe/London:20260106T190000'),
    )
    const [, second, third] = (await group(amina)).coming
    if (!second || !third) throw new Error('There is no second and third')
    await commands.chat.changeSession({ ...wish, roomId: second.id, date: '2026-01-14', time: '18:30' })
    await commands.chat.callOffSession({ roomId: third.id })
    const { lines, entries } = await fileFor(amina, third.id)
    expect(lines).toContain('METHOD:PUBLISH')
    const [series, moved, calledOff] = entries
    expect(series).toEqual(has('RRULE:FREQ=WEEKLY', 'SEQUENCE:2', 'STATUS:CONFIRMED'))
    expect(moved).toEqual(
      has(
        'RECURRENCE-ID;TZID=Europe/London:20260113T190000',
        'DTSTART;TZID=Europe/London:20260114T183000',
        'STATUS:CONFIRMED',
        'SEQUENCE:2',
      ),
    )
    expect(calledOff).toEqual(has('RECURRENCE-ID;TZID=Europe/London:20260120T190000', 'STATUS:CANCELLED'))
    const names = entries.map((entry) => entry.find((line) => line.startsWith('UID:')))
    expect(new Set(names).size).toBe(1)
    // The weeks after the one that was moved are where they always were.
    world.later(28 * day)
    await world.as(world.system).commands.chat.planSessions({})
    const starts = (await group(amina)).coming.map(({ startsAt }) => new Date(startsAt).toISOString())
    expect(starts).toContain('2026-02-24T19:00:00.000Z')
    expect(starts.filter((at) => !at.endsWith('19:00:00.000Z'))).toEqual(['2026-01-14T18:30:00.000Z'])
  })

  test('a series that moves from one week on starts anew there, and what comes before it stands alone', async () => {
    const { amina, rowan, roomId, wish, group } = await aDropIn(world, { repeats: 'weekly' })
    const { commands } = world.as(rowan)
    const [, second, third, fourth] = (await group(amina)).coming
    if (!second || !third || !fourth) throw new Error('There are too few')
    await commands.chat.callOffSession({ roomId: third.id })
    const change = { ...wish, roomId: second.id, date: '2026-01-14', which: 'all-that-come' }
    await commands.chat.changeSession(change)
    const first = await fileFor(amina, roomId)
    expect(first.entries).toEqual([has(`UID:${roomId}@waymark.example`, 'DTSTART;TZID=Europe/London:20260106T190000')])
    const { entries } = await fileFor(amina, fourth.id)
    expect(entries[0]).toEqual(has('RRULE:FREQ=WEEKLY', 'DTSTART;TZID=Europe/London:20260114T190000', 'SEQUENCE:2'))
    // The week that was called off stays free: nothing moves into it.
    const starts = (await group(amina)).coming.map(({ startsAt }) => new Date(startsAt).toISOString().slice(0, 10))
    expect(starts.slice(0, 3)).toEqual(['2026-01-06', '2026-01-14', '2026-01-28'])
    await commands.chat.callOffSession({ roomId: fourth.id, which: 'all-that-come' })
    const ended = await fileFor(amina, second.id)
    expect(ended.entries[0]).toEqual(has('RRULE:FREQ=WEEKLY;UNTIL=20260114T190000Z', 'SEQUENCE:3'))
  })

  test('a series of which nothing is left is taken out as a whole', async () => {
    const { amina, rowan, roomId } = await aDropIn(world, { repeats: 'weekly' })
    await world.as(rowan).commands.chat.callOffSession({ roomId, which: 'all-that-come' })
    const { lines, entries } = await fileFor(amina, roomId)
    expect(lines).toContain('METHOD:CANCEL')
    expect(entries).toEqual([has('STATUS:CANCELLED', 'SEQUENCE:1')])
  })
})
