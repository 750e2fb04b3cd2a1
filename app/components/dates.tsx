const zone = 'Europe/London'
const parts = new Intl.DateTimeFormat('en-GB', {
  timeZone: zone,
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
  hour12: false,
})
const day = 86_400_000

/** "3:14am" on the clock of the house. */
export const clockInWords = (at: number): string => clock(partsOf(at))

type Parts = Record<'weekday' | 'day' | 'month' | 'year' | 'hour' | 'minute', string>
// Asking Intl is slow (it was a tenth of a thread page), and the same posts are shown to many people.
const remembered = new Map<number, Parts>()
function partsOf(at: number): Parts {
  const minute = Math.floor(at / 60_000)
  const known = remembered.get(minute)
  if (known) return known
  if (remembered.size > 5000) remembered.clear()
  const found = Object.fromEntries(parts.formatToParts(at).map(({ type, value }) => [type, value])) as Parts
  remembered.set(minute, found)
  return found
}

/** "3:14am", as people say it. */
function clock({ hour, minute }: Parts): string {
  const hours = Number(hour) % 24
  return `${hours % 12 || 12}${minute === '00' ? '' : `:${minute}`}${hours < 12 ? 'am' : 'pm'}`
}

// A page tells twenty times beside one "now": formatting it once saves half the work.
let lastNow: { readonly at: number; readonly parts: Parts } | undefined
function partsOfNow(now: number): Parts {
  if (lastNow?.at !== now) lastNow = { at: now, parts: partsOf(now) }
  return lastNow.parts
}

/** "Tuesday, 3:14am" within a week; "3 March" within the year; "3 March 2024" before that. */
export function whenInWords(at: number, now: number): string {
  const then = partsOf(at)
  const today = partsOfNow(now)
  if (now - at < day && then.day === today.day) return `Today, ${clock(then)}`
  if (now - at < 6.5 * day) return `${then.weekday}, ${clock(then)}`
  return then.year === today.year ? `${then.day} ${then.month}` : `${then.day} ${then.month} ${then.year}`
}

/** "Tuesday 3 March"; with the year when it is another one. */
export function dayInWords(at: number, now = at): string {
  const then = partsOf(at)
  const day = `${then.weekday} ${then.day} ${then.month}`
  return then.year === partsOf(now).year ? day : `${day} ${then.year}`
}

/** "Tuesday 3 March, 9am": for what is to come. */
export function momentInWords(at: number): string {
  const then = partsOf(at)
  return `${then.weekday} ${then.day} ${then.month}, ${clock(then)}`
}

/** "at 8am", "tomorrow at 8am", "on Monday at 8am": for what is to come within a week. */
export function comingInWords(at: number, now: number): string {
  const then = partsOf(at)
  if (at - now < day && then.day === partsOfNow(now).day) return `at ${clock(then)}`
  if (at - now < day) return `tomorrow at ${clock(then)}`
  return `on ${then.weekday} at ${clock(then)}`
}

const isoDay = new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' })

/** "2026-03-03", on the clock of the house: for boxes that take a date. */
export const dateOnTheWall = (at: number): string => isoDay.format(at)

/** "just now", "20 minutes ago", "2 days ago". */
export function agoInWords(at: number, now: number): string {
  const minutes = Math.max(0, Math.round((now - at) / 60_000))
  const say = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'} ago`
  if (minutes < 2) return 'just now'
  if (minutes < 60) return say(minutes, 'minute')
  if (minutes < 24 * 60) return say(Math.round(minutes / 60), 'hour')
  if (minutes < 14 * 24 * 60) return say(Math.round(minutes / (24 * 60)), 'day')
  if (minutes < 60 * 24 * 60) return say(Math.round(minutes / (7 * 24 * 60)), 'week')
  return say(Math.round(minutes / (30 * 24 * 60)), 'month')
}

/** Since when it has been quiet: "3:14am", "yesterday", "Monday", "3 March". */
export function sinceInWords(at: number, now: number): string {
  const then = partsOf(at)
  if (now - at < day && then.day === partsOf(now).day) return clock(then)
  if (now - at < 2 * day && then.day === partsOf(now - day).day) return 'yesterday'
  return now - at < 6.5 * day ? then.weekday : whenInWords(at, now)
}

/** How we greet somebody by the clock in London. Nobody who is awake at 3am is told that it is evening. */
export function greetingInWords(now: number): string {
  const hour = Number(partsOf(now).hour) % 24
  if (hour < 5) return 'Hello'
  if (hour < 12) return 'Good morning'
  return hour < 18 ? 'Good afternoon' : 'Good evening'
}

/** A time people can read, with the exact one for machines. `now` comes from the loader so that server and browser agree. */
export function When({ at, now, ago = false }: { at: number; now: number; ago?: boolean }) {
  return <time dateTime={new Date(at).toISOString()}>{ago ? agoInWords(at, now) : whenInWords(at, now)}</time>
}
