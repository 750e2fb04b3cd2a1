import { z } from 'zod'
import { writtenLines } from '../kernel/words.ts'

/** What somebody says. Plain text, shown as it was typed. */
export const saying = writtenLines.pipe(z.string().trim().max(3000, 'Keep it under 3,000 letters'))
/** The wording of a suggestion: what stands in the place of the passage. */
export const wording = writtenLines.pipe(z.string().trim().max(2000, 'Keep the wording under 2,000 letters'))
/** Why something was decided as it was. */
export const reason = writtenLines.pipe(
  z
    .string()
    .trim()
    .min(3, 'Give a reason. The person who wrote this reads it')
    .max(2000, 'Keep it under 2,000 letters'),
)
