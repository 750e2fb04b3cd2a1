import { day, minute, onTheWall } from '../kernel/time.ts'

/** Three months on the clock of the house. `until` is the first moment after it. */
export type Quarter = { readonly name: string; readonly from: number; readonly until: number }

/** The quarter of this name ("2026-q3"); null when there is no such. */
export function quarterCalled(name: string): Quarter | null {
  const [, year, number] = /^(20\d\d)-q([1-4])$/.exec(name) ?? []
  return year && number ? quarterAt(Number(year), Number(number) - 1) : null
}

/** The quarter that a moment falls in. */
export function quarterOf(at: number): Quarter {
  const { year, month } = onTheWall(at)
  return quarterAt(year, Math.floor((month - 1) / 3))
}

/** The quarters from the one that holds `first` to the one that holds `last`, newest first; the last eight at most. */
export function quartersBetween(first: number, last: number): readonly Quarter[] {
  const found: Quarter[] = []
  for (let at = last; found.length < 8 && at >= quarterOf(first).from; at = quarterOf(at).from - 1)
    found.push(quarterOf(at))
  return found
}

/** Monday of this week, at midnight on the wall: public figures grow by whole weeks, so that no two readings differ by a day. */
export function startOfWeek(at: number): number {
  const { weekday, minuteOfDay } = onTheWall(at)
  return atMidnight(at - (at % minute) - minuteOfDay * minute - ((weekday + 6) % 7) * day)
}

const quarterAt = (year: number, index: number): Quarter => ({
  name: `${year}-q${index + 1}`,
  from: atMidnight(Date.UTC(year, index * 3, 1)),
  until: atMidnight(Date.UTC(year, index * 3 + 3, 1)),
})

/** The midnight on the wall that is nearest: a clock change on the way is off by an hour. */
function atMidnight(near: number): number {
  const { minuteOfDay } = onTheWall(near)
  const aDay = 24 * 60
  return near - (minuteOfDay < aDay / 2 ? minuteOfDay : minuteOfDay - aDay) * minute
}
