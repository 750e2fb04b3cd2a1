import { clock, daysInWords } from './durations.ts'
import { sentence } from './words.ts'

/** When a service is open, as its directory entry has it (Open Referral UK 3.0, schedule; the words of RFC 5545). */
export type Schedule = {
  readonly freq: string | null
  readonly interval: number | null
  /** "MO,WE"; with a number before a day in a month: "1TU", "-1FR". */
  readonly byday: string | null
  /** "1,15,-1". */
  readonly bymonthday: string | null
  /** "2026-03-03", like the other dates here. */
  readonly dtstart: string | null
  readonly until: string | null
  readonly validFrom: string | null
  readonly validTo: string | null
  /** "09:30", with seconds or a zone behind it at times. */
  readonly opensAt: string | null
  readonly closesAt: string | null
  readonly description: string | null
}

/** The same out of a directory entry, which leaves out what it does not say. */
export const scheduleOf = (kept: Partial<Schedule> & { readonly notes?: string }): Schedule => ({
  freq: kept.freq ?? null,
  interval: kept.interval ?? null,
  byday: kept.byday ?? null,
  bymonthday: kept.bymonthday ?? null,
  dtstart: kept.dtstart ?? null,
  until: kept.until ?? null,
  validFrom: kept.validFrom ?? null,
  validTo: kept.validTo ?? null,
  opensAt: kept.opensAt ?? null,
  closesAt: kept.closesAt ?? null,
  description: kept.description ?? kept.notes ?? null,
})

/**
 * The hours of a service in lines that people can read: "Mondays to Fridays, 9am to 5pm". Times that are over are left out.
 * `today` is a date such as "2026-11-26".
 */
export function hoursInWords(schedules: readonly Schedule[], today: string): readonly string[] {
  const current = schedules.filter(({ until, validTo }) => !isBefore(until, today) && !isBefore(validTo, today))
  const plain = new Map<string, number[]>()
  const lines: string[] = []
  for (const schedule of current) {
    const days = isPlain(schedule, today) ? weekdaysOf(schedule.byday) : []
    const hours = timesOf(schedule)
    if (days.length > 0 && !schedule.description) plain.set(hours, [...(plain.get(hours) ?? []), ...days])
    else lines.push(inWords(schedule, today))
  }
  const weekly = [...plain].map(([hours, days]) => withTimes(sentence(daysInWords(days)), hours))
  return [...new Set([...weekly, ...lines.filter(Boolean)])]
}

const isBefore = (date: string | null, today: string) => date !== null && date.slice(0, 10) < today

/** Every week, without a beginning or an end that somebody has to know. */
const isPlain = (schedule: Schedule, today: string) =>
  (schedule.freq ?? 'WEEKLY').toUpperCase() === 'WEEKLY' &&
  (schedule.interval ?? 1) <= 1 &&
  !schedule.until &&
  !schedule.validTo &&
  !isBefore(today, (schedule.validFrom ?? schedule.dtstart ?? '').slice(0, 10))

function inWords(schedule: Schedule, today: string): string {
  const days = withTimes(repeatInWords(schedule), timesOf(schedule))
  const from = (schedule.validFrom ?? schedule.dtstart ?? '').slice(0, 10)
  const to = (schedule.until ?? schedule.validTo ?? '').slice(0, 10)
  const span = [from > today && `from ${dateInWords(from)}`, to && `until ${dateInWords(to)}`].filter(Boolean)
  const when = sentence([days, ...span].filter(Boolean).join(', '))
  const said = schedule.description?.trim()
  if (!said) return when
  return when === '' ? said : `${when}. ${said}`
}

function repeatInWords({ freq, interval, byday, bymonthday }: Schedule): string {
  const every = interval ?? 1
  if (freq?.toUpperCase() === 'MONTHLY') {
    const days = [...monthdaysOf(byday), ...datesOf(bymonthday)].join(' and ')
    return `${days}${days && ' '}of ${every === 2 ? 'every second month' : every > 2 ? `every ${every} months` : 'the month'}`
  }
  const days = daysInWords(weekdaysOf(byday))
  if (every < 2) return days
  const weeks = every === 2 ? 'every second week' : `every ${every} weeks`
  return days === '' ? weeks : `${days}, ${weeks}`
}

const codes = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA']
const names = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const ordinals = ['', 'first', 'second', 'third', 'fourth', 'fifth']

const partsOf = (list: string | null) => (list ?? '').toUpperCase().split(/[,;\s]+/)

const weekdaysOf = (byday: string | null) =>
  partsOf(byday)
    .map((part) => codes.indexOf(part.slice(-2)))
    .filter((day) => day >= 0)

function monthdaysOf(byday: string | null): readonly string[] {
  return partsOf(byday).flatMap((part) => {
    const [, place = '', code = ''] = /^([+-]?\d*)([A-Z]{2})$/.exec(part) ?? []
    const day = names[codes.indexOf(code)]
    return day ? [`${place === '' ? 'every' : placeInWords(Number(place))} ${day}`] : []
  })
}

const placeInWords = (place: number) =>
  place === -1 ? 'last' : place < 0 ? `${ordinals[-place]} last` : (ordinals[place] ?? String(place))

const datesOf = (bymonthday: string | null) =>
  partsOf(bymonthday)
    .map(Number)
    .filter((day) => Number.isInteger(day) && day !== 0)
    .map((day) => (day === -1 ? 'last day' : day < 0 ? `${ordinals[-day] ?? `${-day}th`} day from the end` : nth(day)))

const nth = (day: number) =>
  `${day}${day % 100 > 10 && day % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][day % 10] ?? 'th')}`

function timesOf({ opensAt, closesAt }: Schedule): string {
  const [from, to] = [minuteOf(opensAt), minuteOf(closesAt)]
  if (from === null) return to === null ? '' : `until ${clock(to)}`
  if (to === null) return `from ${clock(from)}`
  // Whoever wrote "00:00 to 00:00" or "to 23:59" meant all day.
  return from === 0 && (to === 0 || to >= 1439) ? 'all day' : `${clock(from)} to ${clock(to)}`
}

function minuteOf(time: string | null): number | null {
  const [, hours, minutes] = /(?:^|T)(\d{1,2}):(\d{2})/.exec(time ?? '') ?? []
  return hours === undefined ? null : Number(hours) * 60 + Number(minutes)
}

const withTimes = (days: string, times: string) => [days, times].filter(Boolean).join(', ')

const long = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
const dateInWords = (date: string) => {
  const at = Date.parse(`${date}T00:00:00Z`)
  return Number.isNaN(at) ? date : long.format(at)
}
