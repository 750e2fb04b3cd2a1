import { z } from 'zod'
import { invalid } from '../kernel/refusal.ts'
import { atTheWall, day, minute, onTheWall } from '../kernel/time.ts'

const whole = (words: string) => z.coerce.number(words).int(words)

/** What a facilitator says about a drop-in: its name, who may come, and how it is kept. */
export const settings = z.object({
  title: z.string().trim().min(3, 'Give the drop-in a name').max(80, 'Keep the name under 80 letters'),
  waitingWords: z.string().trim().max(600, 'Keep the words at the door under 600 letters').default(''),
  /** Empty: as many as come. */
  places: z
    .union([
      z.literal(''),
      whole('Give a number of places, or leave it empty').min(2, 'At least 2').max(500, 'At most 500'),
    ])
    .nullish()
    .transform((places) => (places === '' || places === undefined ? null : places)),
  mayCome: z.enum(['everybody', 'newly-diagnosed']).default('everybody'),
  readFrom: z.enum(['start', 'arrival']).default('start'),
  firstHeld: whole('Give a number').min(0).max(10, 'At most 10').default(2),
  graceMinutes: whole('Give a number of minutes').min(1, 'At least 1').max(60, 'At most 60').default(10),
  keepDays: whole('Give a number of days').min(1, 'At least 1').max(365, 'At most 365').default(30),
})

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
