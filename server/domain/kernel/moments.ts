import { z } from 'zod'
import { invalid } from './refusal.ts'
import { atTheWall, day, minute, onTheWall } from './time.ts'

const whole = (words: string) => z.coerce.number(words).int(words)

/** When it is, on the clock on the wall in London, and how long, in minutes. */
export const times = z.object({
  date: z.string().regex(/^\d{4}-\d\d-\d\d$/, 'Choose a day'),
  time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Give a time, like 19:00'),
  minutes: whole('Say how long it is').min(15, 'At least 15 minutes').max(240, 'At most 4 hours').default(60),
})

const furthestAhead = 365 * day

/** The beginning and the end that were asked for, in epoch milliseconds. Refuses: invalid. */
export function momentsOf({ date, time, minutes }: z.output<typeof times>, now: number) {
  const startsAt = atTheWall(`${date}T${time}`)
  // 31 February would be a day in March.
  if (Number.isNaN(startsAt) || onTheWall(startsAt).date !== date)
    throw invalid({ date: ['There is no such day. Choose another'] })
  if (startsAt <= now) throw invalid({ date: ['That time has passed. Choose one that is still to come'] })
  if (startsAt > now + furthestAhead) throw invalid({ date: ['Choose a day within the next year'] })
  return { startsAt, endsAt: startsAt + minutes * minute }
}
