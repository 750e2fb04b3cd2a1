import { z } from 'zod'
import { atTheWall } from '../kernel/time.ts'
import { writtenLines } from '../kernel/words.ts'

const told = (least: string, most = 3000) =>
  writtenLines.pipe(
    z
      .string()
      .trim()
      .min(3, least)
      .max(most, `Keep it under ${most.toLocaleString('en-GB')} letters`),
  )

/** What a proposal tells, whoever puts it. */
export const proposalWords = {
  title: z.string().trim().min(5, 'Give it a name in plain words').max(150, 'Keep it under 150 letters'),
  summary: told('Say in plain words what you want to do'),
  asked: told('Say what you ask of people'),
  burden: told('Say what it costs people: time, travel, worry'),
  payment: told('Say what is paid, or that nothing is', 1500),
  comesBack: told('Say what people get to know in the end', 1500),
  proposedBy: z.string().trim().min(2, 'Say who you are').max(200, 'Keep it under 200 letters'),
}

/** What somebody says, or why something is so. */
export const saying = (least: string) => told(least)

/** Words that may be left out. */
export const mayTell = writtenLines.pipe(z.string().trim().max(5000, 'Keep it under 5,000 letters')).default('')

/** A day as a date field sends it, until its evening. */
export const evening = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'Choose a day')
  .transform((date) => atTheWall(`${date}T18:00`))
  .pipe(z.number('Choose a day'))
