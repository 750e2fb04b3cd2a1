export const minute = 60_000
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

type Wall = { readonly weekday: number; readonly minuteOfDay: number; readonly year: number; readonly month: number }

// Intl is slow, and a page asks about the same minute for each person on it.
let lastAsked: { readonly minute: number; readonly wall: Wall } | undefined

/** What the clock on the wall says: weekday 0 (Sunday) to 6, minutes after local midnight. */
export function onTheWall(at: number): Wall {
  const asked = Math.floor(at / minute)
  if (lastAsked?.minute === asked) return lastAsked.wall
  const found = Object.fromEntries(parts.formatToParts(at).map(({ type, value }) => [type, value]))
  const wall = {
    weekday: weekdays.indexOf(found.weekday ?? 'Sun'),
    minuteOfDay: Number(found.hour) * 60 + Number(found.minute),
    year: Number(found.year),
    month: Number(found.month),
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
