import { nextTime, onTheWall } from '../kernel/time.ts'

/** Minutes after local midnight; mail waits between the two. Equal: no quiet hours. */
export type QuietHours = { readonly quietFrom: number; readonly quietTo: number }

/** Whether mail waits at this moment. */
export function isQuiet(at: number, { quietFrom, quietTo }: QuietHours): boolean {
  const { minuteOfDay } = onTheWall(at)
  return quietFrom <= quietTo
    ? minuteOfDay >= quietFrom && minuteOfDay < quietTo
    : minuteOfDay >= quietFrom || minuteOfDay < quietTo
}

/** The same moment, or the end of the quiet hours it falls into. */
export const afterQuietHours = (at: number, hours: QuietHours): number =>
  isQuiet(at, hours) ? nextTime(at, hours.quietTo) : at

export type Rhythm = 'daily' | 'weekly'

const nineInTheMorning = 9 * 60
const monday = 1

/** When the next digest goes out: nine in the morning, every day or on Mondays, and never in quiet hours. */
export const nextDigest = (now: number, rhythm: Rhythm, hours: QuietHours): number =>
  afterQuietHours(nextTime(now, nineInTheMorning, rhythm === 'weekly' ? monday : undefined), hours)
