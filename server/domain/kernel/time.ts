export const second = 1000
export const minute = 60 * second
export const hour = 60 * minute
export const day = 24 * hour

/** Waymark is run in the UK; clock times people choose (quiet hours, prompts) are told on this clock. */
export const houseZone = 'Europe/London'

const parts = new Intl.DateTimeFormat('en-GB', {
  timeZone: houseZone,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  weekday: 'short',
  hourCycle: 'h23',
})
const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']

type Wall = {
  readonly weekday: number
  readonly minuteOfDay: number
  readonly year: number
  readonly month: number
  /** Year-month-day. */
  readonly date: string
}

// Intl is slow, and a page asks about the same minute for each person on it.
let lastAsked: { readonly minute: number; readonly wall: Wall } | undefined

/** What the clock on the wall says: weekday 0 (Sunday) to 6, minutes after local midnight, the day. */
export function onTheWall(at: number): Wall {
  const asked = Math.floor(at / minute)
  if (lastAsked?.minute === asked) return lastAsked.wall
  const found = Object.fromEntries(parts.formatToParts(at).map(({ type, value }) => [type, value]))
  const wall = {
    weekday: weekdays.indexOf(found.weekday ?? 'Sun'),
    minuteOfDay: Number(found.hour) * 60 + Number(found.minute),
    year: Number(found.year),
    month: Number(found.month),
    date: `${found.year}-${found.month}-${found.day}`,
  }
  lastAsked = { minute: asked, wall }
  return wall
}

/**
 * The next moment, after `after`, at which the wall shows this minute of the day (and weekday, when one is given).
 * On the night the clocks go forward a minute that is left out counts as the one an hour later.
 */
export function nextTime(after: number, minuteOfDay: number, weekday?: number): number {
  const first = after - (after % minute) + minute
  const wall = onTheWall(first)
  const days = weekday === undefined ? 0 : (weekday - wall.weekday + 7) % 7
  const round = (weekday === undefined ? 1 : 7) * 24 * 60
  const ahead = (days * 24 * 60 + minuteOfDay - wall.minuteOfDay + round) % round
  const aimed = first + ahead * minute
  // A clock change on the way moves the wall by an hour, so step back or on by as much as it is off.
  const off = ((onTheWall(aimed).minuteOfDay - minuteOfDay + 36 * 60) % (24 * 60)) - 12 * 60
  const mended = aimed - off * minute
  return mended > after && onTheWall(mended).minuteOfDay === minuteOfDay ? mended : aimed
}

/**
 * The moment at which the wall shows this ("2026-03-29T09:00"). In the hour that the autumn has twice, the first; in the
 * hour that the spring leaves out, an hour later. Not a number when there is no such day.
 */
export function atTheWall(text: string): number {
  const inWinter = Date.parse(`${text}:00Z`)
  const inSummer = inWinter - hour
  const shows = (at: number) => {
    const { date, minuteOfDay } = onTheWall(at)
    const [hours, minutes] = [Math.floor(minuteOfDay / 60), minuteOfDay % 60]
    return `${date}T${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}` === text
  }
  return !Number.isNaN(inWinter) && shows(inSummer) ? inSummer : inWinter
}
