import ical, { ICalCalendarMethod, ICalEventRepeatingFreq, ICalEventStatus } from 'ical-generator'

/** One entry of a calendar: when it is, where it is read about, and whether it takes place. */
type Entry = {
  readonly title: string
  readonly startsAt: number
  readonly endsAt: number
  readonly isCalledOff: boolean
  /** As a path of ours. */
  readonly path: string
  /** Where people meet; empty when the address says it. */
  readonly place?: string
}

/** What one calendar file tells. */
type Told = Entry & {
  /** What calendars know it by, for good. */
  readonly name: string
  readonly scheduledAt: number
  readonly changes: number
  readonly changedAt: number | null
  readonly series:
    | (Entry & { readonly until: number | null; readonly different: readonly (Entry & { readonly dueAt: number })[] })
    | null
}

/** One entry of a drop-in, as `sessionCalendar` tells it. */
type SessionEntry = Omit<Entry, 'path' | 'place'> & { readonly roomId: string }

type Session = SessionEntry &
  Pick<Told, 'name' | 'scheduledAt' | 'changes' | 'changedAt'> & {
    readonly groupName: string
    readonly series:
      | (Omit<SessionEntry, 'roomId'> & {
          readonly until: number | null
          readonly different: readonly (SessionEntry & { readonly dueAt: number })[]
        })
      | null
  }

/** A meeting, as `meetingCalendar` tells it. */
type Meeting = Omit<Entry, 'path'> &
  Pick<Told, 'scheduledAt' | 'changes' | 'changedAt'> & {
    readonly meetingId: string
    readonly groupName: string
    readonly place: string
    readonly link: string
  }

type Wish = { readonly isFullName: boolean; readonly origin: string; readonly now: number }

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

/** One drop-in, or its whole series, as an iCalendar file. Its name tells nothing, unless the full one was asked for. */
export function calendarOf(session: Session, wish: Wish): string {
  const { groupName, series, roomId } = session
  const entry = <One extends Omit<SessionEntry, 'roomId'> & { readonly roomId?: string }>(one: One) => ({
    ...one,
    title: wish.isFullName ? `${one.title} (${groupName})` : 'Waymark drop-in',
    path: `/chat/${one.roomId ?? roomId}/door`,
  })
  return calendarFile(
    { ...entry(session), series: series && { ...entry(series), different: series.different.map(entry) } },
    wish,
  )
}

/** A meeting of a workspace as an iCalendar file. Its name and its place tell nothing, unless the full ones were asked for. */
export function meetingCalendarOf(meeting: Meeting, wish: Wish): string {
  const { meetingId, groupName, title, place, link, ...when } = meeting
  return calendarFile(
    {
      ...when,
      name: meetingId,
      title: wish.isFullName ? `${title} (${groupName})` : 'Waymark meeting',
      place: wish.isFullName ? place || link : '',
      // The address of a group has its name in it: this one leads there by the id alone.
      path: `/working-together/meetings/${meetingId}`,
      series: null,
    },
    wish,
  )
}

/**
 * An iCalendar file (RFC 5545; the method as RFC 5546 has it). An entry keeps its UID, so that adding it twice shows it once; a
 * higher SEQUENCE takes the place of what was there; what is called off says so.
 */
function calendarFile(told: Told, { origin, now }: Wish): string {
  const { series, scheduledAt, changes, changedAt } = told
  const host = new URL(origin).hostname
  const isGone = (series ?? told).isCalledOff
  const calendar = ical({
    prodId: { company: 'Waymark', product: 'Waymark', language: 'EN' },
    method: isGone ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH,
    // Only its entries stand on the clock of the UK: the stamps are in UTC, as the standard asks.
    timezone: { name: null, generator: () => ukClock },
  })
  const add = ({ title, startsAt, endsAt, isCalledOff, path, place }: Entry) =>
    calendar.createEvent({
      id: `${told.name}@${host}`,
      stamp: new Date(now),
      created: new Date(scheduledAt),
      lastModified: new Date(changedAt ?? scheduledAt),
      sequence: changes,
      start: onTheWall(startsAt),
      end: onTheWall(endsAt),
      timezone: zone,
      status: isCalledOff ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      summary: title,
      organizer: { name: 'Waymark', email: `no-reply@${host}` },
      url: `${origin}${path}`,
      ...(place ? { location: place } : {}),
    })
  if (series === null) {
    add(told)
    return calendar.toString()
  }
  const until = series.until === null ? {} : { until: new Date(series.until) }
  add(series).repeating({ freq: ICalEventRepeatingFreq.WEEKLY, ...until })
  if (!isGone) for (const one of series.different) add(one).recurrenceId(onTheWall(one.dueAt))
  return calendar.toString()
}

const wall = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' })

/** "2026-07-07T19:00:00", on the UK clock. */
const onTheWall = (at: number): string => wall.format(at).replace(' ', 'T')
