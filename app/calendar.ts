import ical, { ICalEventRepeatingFreq } from 'ical-generator'

type Session = {
  readonly roomId: string
  readonly seriesId: string | null
  readonly startsAt: number
  readonly endsAt: number
  readonly scheduledAt: number
}

/** The rules of the UK clock since 1996, as calendars ask for them (RFC 5545): a weekly hour stays where it is in summer. */
const ukClock = `BEGIN:VTIMEZONE
TZID:Europe/London
BEGIN:DAYLIGHT
TZOFFSETFROM:+0000
TZOFFSETTO:+0100
TZNAME:BST
DTSTART:19960331T010000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
END:DAYLIGHT
BEGIN:STANDARD
TZOFFSETFROM:+0100
TZOFFSETTO:+0000
TZNAME:GMT
DTSTART:19961027T020000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
END:STANDARD
END:VTIMEZONE`.replaceAll('\n', '\r\n')

/** One drop-in, or its whole series, as an iCalendar file. The same series keeps its UID, so that adding it twice shows it once. */
export function calendarOf(
  session: Session,
  { name, origin }: { readonly name: string; readonly origin: string },
): string {
  const calendar = ical({ prodId: { company: 'Waymark', product: 'Waymark', language: 'EN' } })
  const zone = 'Europe/London'
  calendar.timezone({ name: zone, generator: () => ukClock })
  calendar.createEvent({
    id: `${session.seriesId ?? session.roomId}@${new URL(origin).hostname}`,
    start: onTheWall(session.startsAt),
    end: onTheWall(session.endsAt),
    timezone: zone,
    summary: name,
    url: `${origin}/chat/${session.roomId}/door`,
    repeating: session.seriesId === null ? null : { freq: ICalEventRepeatingFreq.WEEKLY },
  })
  // The library writes the stamp without its zone when the event has one; the standard asks for UTC (RFC 5545, 3.8.7.2).
  return calendar.toString().replace(/^DTSTAMP:.*$/m, `DTSTAMP:${inUtc(session.scheduledAt)}`)
}

/** "20260601T093000Z". */
const inUtc = (at: number): string => new Date(at).toISOString().replace(/[-:]|\.\d{3}/g, '')

const wall = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London', dateStyle: 'short', timeStyle: 'medium' })

/** "2026-07-07T19:00:00", on the UK clock. */
const onTheWall = (at: number): string => wall.format(at).replace(' ', 'T')
