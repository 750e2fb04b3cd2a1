import type { Schedule } from '#db/schema/index.ts'

/** A weekday (0 is Sunday) and a stretch of it, in minutes after midnight. */
export type OpenHours = { readonly weekday: number; readonly opens: number; readonly closes: number }

const weekdays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA']
const endOfDay = 24 * 60

/** On which weekdays and between what times these schedules are open, each stretch once. Without clock times: all day. */
export function openHours(schedules: readonly Schedule[]): readonly OpenHours[] {
  const found = new Map<string, OpenHours>()
  for (const schedule of schedules)
    for (const weekday of daysOf(schedule))
      for (const hours of stretches(
        weekday,
        minutesOf(schedule.opensAt) ?? 0,
        minutesOf(schedule.closesAt) ?? endOfDay,
      ))
        found.set(`${hours.weekday} ${hours.opens} ${hours.closes}`, hours)
  return [...found.values()]
}

/** Past midnight is two stretches. */
function stretches(weekday: number, opens: number, closes: number): readonly OpenHours[] {
  if (closes > opens) return [{ weekday, opens, closes }]
  const late = { weekday, opens, closes: endOfDay }
  return closes === 0 ? [late] : [late, { weekday: (weekday + 1) % 7, opens: 0, closes }]
}

function daysOf({ byday, freq, dtstart, bymonthday }: Schedule): readonly number[] {
  const named = (byday ?? '')
    .split(',')
    .map((day) => weekdays.indexOf(day.trim().slice(-2).toUpperCase()))
    .filter((day) => day >= 0)
  if (named.length > 0) return named
  if (freq === 'DAILY') return [0, 1, 2, 3, 4, 5, 6]
  if (freq !== 'WEEKLY' || bymonthday || !dtstart) return []
  const day = Date.parse(`${dtstart}T00:00:00Z`)
  return Number.isNaN(day) ? [] : [new Date(day).getUTCDay()]
}

function minutesOf(clock: string | undefined): number | undefined {
  const [, hours, minutes] = /^(\d\d):(\d\d)/.exec(clock ?? '') ?? []
  return hours === undefined ? undefined : Number(hours) * 60 + Number(minutes)
}
