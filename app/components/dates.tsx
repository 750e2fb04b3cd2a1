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
const partsOf = (at: number) =>
  Object.fromEntries(parts.formatToParts(at).map(({ type, value }) => [type, value])) as Parts

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

/** A time people can read, with the exact one for machines. `now` comes from the loader so that server and browser agree. */
export function When({ at, now, ago = false }: { at: number; now: number; ago?: boolean }) {
  return <time dateTime={new Date(at).toISOString()}>{ago ? agoInWords(at, now) : whenInWords(at, now)}</time>
}
