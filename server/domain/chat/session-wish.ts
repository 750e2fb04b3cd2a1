import { z } from 'zod'

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
