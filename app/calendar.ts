import ical, { ICalCalendarMethod, ICalEventRepeatingFreq, ICalEventStatus } from 'ical-generator'

/** One entry, as `sessionCalendar` tells it. */
type Entry = {
  readonly roomId: string
  readonly title: string
  readonly startsAt: number
  readonly endsAt: number
  readonly isCalledOff: boolean
}

type Session = Entry & {
  readonly groupName: string
  /** What calendars know it by, for good. */
  readonly name: string
  readonly scheduledAt: number
  readonly changes: number
  readonly changedAt: number | null
  readonly series:
    | (Omit<Entry, 'roomId'> & {
        readonly until: number | null
        readonly different: readonly (Entry & { readonly dueAt: number })[]
      })
    | null
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

const zone = 'Europe/London'

/**
 * One drop-in, or its whole series, as an iCalendar file (RFC 5545; the method as RFC 5546 has it). It keeps its UID, so that
 * adding it twice shows it once; a higher SEQUENCE takes the place of what was there; what is called off says so.
 */
export function calendarOf(
  session: Session,
  { isFullName, origin, now }: { readonly isFullName: boolean; readonly origin: string; readonly now: number },
): string {
  const { series, scheduledAt, changes, changedAt, groupName } = session
  const host = new URL(origin).hostname
  const isGone = (series ?? session).isCalledOff
  const calendar = ical({
    prodId: { company: 'Waymark', product: 'Waymark', language: 'EN' },
    method: isGone ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH,
    // Only its entries stand on the clock of the UK: the stamps are in UTC, as the standard asks.
    timezone: { name: null, generator: () => ukClock },
  })
  const add = ({ title, startsAt, endsAt, isCalledOff, roomId }: Entry) =>
    calendar.createEvent({
      id: `${session.name}@${host}`,
      stamp: new Date(now),
      created: new Date(scheduledAt),
      lastModified: new Date(changedAt ?? scheduledAt),
      sequence: changes,
      start: onTheWall(startsAt),
      end: onTheWall(endsAt),
      timezone: zone,
      status: isCalledOff ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      summary: isFullName ? `${title} (${groupName})` : 'Waymark drop-in',
      organizer: { name: 'Waymark', email: `no-reply@${host}` },
      url: `${origin}/chat/${roomId}/door`,
    })
  if (series === null) {
    add(session)
    return calendar.toString()
  }
  const until = series.until === null ? {} : { until: new Date(series.until) }
  add({ ...series, roomId: session.roomId }).repeating({ freq: ICalEventRepeatingFreq.WEEKLY, ...until })
  if (!isGone) for (const one of series.different) add(one).recurrenceId(onTheWall(one.dueAt))
  return calendar.toString()
}

const wall = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' })

/** "2026-07-07T19:00:00", on the UK clock. */
const onTheWall = (at: number): string => wall.format(at).replace(' ', 'T')
