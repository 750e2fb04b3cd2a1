import type { Schedule } from '#db/schema/index.ts'
import { weekdays } from './weekdays.ts'

/** One day's opening and closing, "09:30"; both empty when it is closed. */
export type DayHours = { readonly opens: string; readonly closes: string }

/** The plain weekly hours among these schedules, Monday first: one stretch a day. */
export function hoursOf(schedules: readonly Schedule[]): readonly DayHours[] {
  const plain = schedules.filter(isPlain)
  return weekdays.map((weekday) => {
    const stretch = plain.find(({ byday }) => byday?.split(',').includes(weekday))
    return { opens: stretch?.opensAt?.slice(0, 5) ?? '', closes: stretch?.closesAt?.slice(0, 5) ?? '' }
  })
}

/** Nobody touched the hours. */
export const sameHours = (schedules: readonly Schedule[], hours: readonly DayHours[]): boolean =>
  hoursOf(schedules).every(({ opens, closes }, at) => opens === hours[at]?.opens && closes === hours[at]?.closes)

/** The same schedules with other weekly hours; what is no plain weekly stretch stays. */
export function withHours(
  schedules: readonly Schedule[],
  hours: readonly DayHours[],
  newId: () => string,
): readonly Schedule[] {
  const days = new Map<string, string[]>()
  for (const [at, { opens, closes }] of hours.entries()) {
    if (opens === '' || closes === '') continue
    const stretch = `${opens}-${closes}`
    days.set(stretch, [...(days.get(stretch) ?? []), weekdays[at] ?? 'MO'])
  }
  const weekly = [...days].map(([stretch, byday]) => {
    const [opensAt = '', closesAt = ''] = stretch.split('-')
    return { id: newId(), freq: 'WEEKLY' as const, byday: byday.join(','), opensAt, closesAt }
  })
  return [...schedules.filter((one) => !isPlain(one)), ...weekly]
}

/** Every week, on days, between two times, with no beginning, end or words. */
const isPlain = ({
  freq,
  interval,
  byday,
  opensAt,
  closesAt,
  until,
  validFrom,
  validTo,
  description,
  notes,
}: Schedule) =>
  freq === 'WEEKLY' &&
  (interval ?? 1) === 1 &&
  Boolean(byday && opensAt && closesAt) &&
  !until &&
  !validFrom &&
  !validTo &&
  !description &&
  !notes
